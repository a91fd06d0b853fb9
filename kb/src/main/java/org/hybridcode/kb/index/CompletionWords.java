package org.hybridcode.kb.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Whether the record says these words of a title in its own way, all of them by what it says for parts of the title. */
    boolean says(Surroundings words, String title, List<String> open) {
        Set<String> said = new HashSet<>();
        sayings.forEach((part, ways) -> {
            if (title.contains(part) && ways.stream().anyMatch(words::holds)) {
                said.addAll(List.of(part.split(" ", -1)));
            }
        });
        return said.containsAll(open);
    }
}
