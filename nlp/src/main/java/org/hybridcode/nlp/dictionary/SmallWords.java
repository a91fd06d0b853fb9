package org.hybridcode.nlp.dictionary;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hybridcode.kb.table.Table;
import org.hybridcode.kb.table.TableRow;

/**
 * Words inside a wording that records leave out, add or change without meaning anything else.
 *
 * @param passed those that may stand between two words of a wording
 * @param joining those that may stand for one another, in the order in which they are tried
 */
record SmallWords(Set<String> passed, Set<String> joining) {
    private static final String FILE = "/hybridcode/dictionary/small-words.tsv";

    /** The words that come with the program. */
    static SmallWords load() {
        List<TableRow> rows = Table.readNamed(FILE);
        return new SmallWords(of("passed", rows), of("joining", rows));
    }

    private static Set<String> of(String kind, List<TableRow> rows) {
        return rows.stream()
                .filter(row -> row.cell(0).equals(kind))
                .map(row -> row.cell(1))
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
    }
}
