package org.hybridcode.expansion.mine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.index.ContentWords;
import org.hybridcode.kb.table.Table;

/** What may be said with the joining words of a phrase, by {@code joining-words.tsv}. Immutable. */
final class JoiningWords {
    static final String FILE = "/hybridcode/expansion/joining-words.tsv";

    private final Map<String, Joining> words;

    /** From the one that asks least to the one that nothing is said with. */
    enum Joining {
        NONE,
        FREE,
        TOWARD,
        RELATING,
        LISTING,
        OTHER
    }

    private JoiningWords(Map<String, Joining> words) {
        this.words = words;
    }

    static JoiningWords load() {
        return new JoiningWords(Table.readNamed(FILE).stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> Phrases.fold(row.cell(0)), row -> row.constant(1, Joining.class))));
    }

    /** What the joining words of a phrase ask most; nothing when it has none. */
    Joining of(List<String> folded) {
        return folded.stream()
                .filter(ContentWords::joins)
                .map(word -> words.getOrDefault(word, Joining.OTHER))
                .max(Comparator.naturalOrder())
                .orElse(Joining.NONE);
    }

    /** Whether a phrase may say a wording: its joining words ask no more than those of the wording allow. */
    static boolean fits(Joining phrase, Joining wording) {
        return switch (phrase) {
            case NONE, FREE -> true;
            case TOWARD -> wording != Joining.NONE;
            case RELATING, LISTING -> wording.compareTo(Joining.RELATING) >= 0;
            case OTHER -> false;
        };
    }
}
