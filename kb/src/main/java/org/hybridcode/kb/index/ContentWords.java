package org.hybridcode.kb.index;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The words of a phrase that tell what it means: as the index looks them up, without those that only join, whatever their
 * order. Two phrases with the same content words mostly say the same: "cancer of the breast", "breast cancer".
 */
public final class ContentWords {

    private ContentWords() {}

    /** The content words of folded words, each once, sorted. */
    public static SortedSet<String> of(List<String> folded) {
        SortedSet<String> words = new TreeSet<>();
        for (String word : IndexWords.looked(folded)) {
            if (!IndexWords.isLink(word)) {
                words.add(word);
            }
        }
        return Collections.unmodifiableSortedSet(words);
    }

    /** Whether a folded word only joins others: "of", "with". */
    public static boolean joins(String folded) {
        return IndexWords.isLink(folded);
    }

    /** Whether a folded word denies what follows it: "without". */
    public static boolean denies(String folded) {
        return IndexWords.negates(folded);
    }

    /** Whether folded words are too general to name a condition by themselves: "laboratory test", "fold". */
    public static boolean isGeneral(List<String> folded) {
        return GeneralWords.isGeneral(folded);
    }
}
