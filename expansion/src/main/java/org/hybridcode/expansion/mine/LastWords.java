package org.hybridcode.expansion.mine;

import java.util.Set;
import java.util.stream.Collectors;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.table.Table;

/** Words that no wording of a condition ends with, by {@code last-words.tsv}. Immutable. */
final class LastWords {
    static final String FILE = "/hybridcode/expansion/last-words.tsv";

    private final Set<String> words;

    private LastWords(Set<String> words) {
        this.words = words;
    }

    static LastWords load() {
        return new LastWords(Table.readNamed(FILE).stream()
                .map(row -> Phrases.fold(row.cell(0)))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a phrase that ends with this folded word is no wording of a condition. */
    boolean refuse(String last) {
        return words.contains(last);
    }
}
