package org.hybridcode.kb.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hybridcode.kb.table.Table;
import org.hybridcode.kb.table.TableRow;

/** What completes a code when it is said otherwise than in its title, or not at all. */
record CompletionWords(List<String> defaults, Map<String, List<List<String>>> sayings) {
    private static final String FILE = "/hybridcode/kb/index/completion-words.tsv";

    static CompletionWords load() {
        List<String> defaults = new ArrayList<>();
        Map<String, List<List<String>>> sayings = new TreeMap<>();
        for (TableRow row : Table.read(FILE)) {
            String title = IndexWords.key(row.cell(1));
            if (row.cell(0).equals("default")) {
                defaults.add(title);
            } else {
                sayings.computeIfAbsent(title, none -> new ArrayList<>()).add(IndexWords.of(row.cell(2)));
            }
        }
        return new CompletionWords(List.copyOf(defaults), Collections.unmodifiableMap(sayings));
    }
}
