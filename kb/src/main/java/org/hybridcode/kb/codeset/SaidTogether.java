package org.hybridcode.kb.codeset;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.table.Table;

/**
 * A code whose wordings may say another condition as well.
 *
 * @param code the code that a wording leads to
 * @param word the word of the wording that says the other, in any case
 * @param second the code of the other
 */
public record SaidTogether(Icd10Code code, Pattern word, Icd10Code second) {
    private static final String FILE = "/hybridcode/kb/sets/said-together.tsv";
    private static final List<SaidTogether> BUILT_IN = read();

    /** Refuses missing parts. */
    public SaidTogether {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(word, "word");
        Objects.requireNonNull(second, "second");
    }

    /** The rows of the table. */
    public static List<SaidTogether> builtIn() {
        return BUILT_IN;
    }

    private static List<SaidTogether> read() {
        return Table.readNamed(FILE).stream()
                .map(row -> new SaidTogether(
                        new Icd10Code(row.cell(0)),
                        Pattern.compile("\\b" + Pattern.quote(row.cell(1)) + "\\w*", Pattern.CASE_INSENSITIVE),
                        new Icd10Code(row.cell(2))))
                .toList();
    }
}
