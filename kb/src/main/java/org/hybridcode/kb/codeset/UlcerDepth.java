package org.hybridcode.kb.codeset;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hybridcode.kb.table.Table;

/**
 * What records say of the depth of an ulcer of the skin.
 *
 * @param wording the words, in any case
 * @param title how the titles of L97 and L98.4 end that say it, without capitals
 */
public record UlcerDepth(Pattern wording, String title) {
    private static final String FILE = "/hybridcode/kb/sets/ulcer-depths.tsv";
    private static final List<UlcerDepth> BUILT_IN = read();

    /** Refuses missing parts. */
    public UlcerDepth {
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(title, "title");
    }

    /** The wordings of the table, in its order: the first that a note has counts. */
    public static List<UlcerDepth> builtIn() {
        return BUILT_IN;
    }

    private static List<UlcerDepth> read() {
        return Table.readNamed(FILE).stream()
                .map(row -> new UlcerDepth(
                        Pattern.compile("\\b" + Pattern.quote(row.cell(0)) + "\\b", Pattern.CASE_INSENSITIVE),
                        row.cell(1)))
                .toList();
    }
}
