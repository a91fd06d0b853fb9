package org.hybridcode.nlp.dictionary;

import java.util.List;
import org.hybridcode.kb.table.Table;
import org.hybridcode.kb.table.TableRow;

/**
 * Words inside a wording that records leave out, add or change without meaning anything else.
 *
 * @param passed those that may stand between two words of a wording
 * @param joining those that may stand for one another
 */
record SmallWords(List<String> passed, List<String> joining) {
    private static final String FILE = "/hybridcode/dictionary/small-words.tsv";

    /** The words that come with the program. */
    static SmallWords load() {
        List<TableRow> rows = Table.readNamed(FILE);
        return new SmallWords(of("passed", rows), of("joining", rows));
    }

    private static List<String> of(String kind, List<TableRow> rows) {
        return rows.stream()
                .filter(row -> row.cell(0).equals(kind))
                .map(row -> row.cell(1))
                .toList();
    }
}
