package org.hybridcode.kb.codeset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hybridcode.kb.table.Table;
import org.hybridcode.kb.table.TableRow;

/**
 * The details that a code may leave open, each with the words of titles that say it. Immutable.
 *
 * @param words the words, in lower case, by the name of the detail, in the order of the table
 */
public record OpenDetails(Map<String, List<String>> words) {
    private static final String FILE = "/hybridcode/kb/sets/open-details.tsv";
    private static final OpenDetails BUILT_IN = read();

    /** Copies the words. */
    public OpenDetails {
        words = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /** The details that the program comes with. */
    public static OpenDetails builtIn() {
        return BUILT_IN;
    }

    private static OpenDetails read() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (TableRow row : Table.read(FILE, 2)) {
            if (words.put(row.cell(0), List.of(row.cell(1).split("\\|", -1))) != null) {
                throw row.bad("a detail stands twice", row.cell(0));
            }
        }
        return new OpenDetails(words);
    }
}
