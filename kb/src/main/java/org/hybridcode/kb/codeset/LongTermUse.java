package org.hybridcode.kb.codeset;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hybridcode.kb.table.Table;

/**
 * What records say beside the name of a drug that tells whether a patient takes it for long.
 *
 * @param ongoing the words that tell that it goes on
 * @param ended the words that tell that it does not, or not for long
 */
public record LongTermUse(Pattern ongoing, Pattern ended) {
    private static final String FILE = "/hybridcode/kb/sets/long-term-use.tsv";
    private static final LongTermUse BUILT_IN = new LongTermUse(words("ongoing"), words("not"));

    /** The words of the table, in any case. */
    public static LongTermUse builtIn() {
        return BUILT_IN;
    }

    private static Pattern words(String meaning) {
        List<String> wordings = Table.readNamed(FILE).stream()
                .filter(row -> row.cell(0).equals(meaning))
                .map(row -> Pattern.quote(row.cell(1)))
                .toList();
        return wordings.stream()
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("|", "\\b(?:", ")\\b"),
                        words -> Pattern.compile(words, Pattern.CASE_INSENSITIVE)));
    }
}
