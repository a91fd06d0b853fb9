package org.hybridcode.kb.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hybridcode.kb.concept.Phrases;

/** Folds the words of many phrases, each word once. Not safe to share between threads. */
final class Folding {
    private final Map<String, String> known = new HashMap<>();

    /** As {@link Phrases#folded}. */
    List<String> folded(String phrase) {
        List<String> words = Phrases.words(phrase);
        words.replaceAll(word -> known.computeIfAbsent(word, Phrases::fold));
        return words;
    }
}
