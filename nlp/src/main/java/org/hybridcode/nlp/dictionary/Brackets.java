package org.hybridcode.nlp.dictionary;

import java.util.List;

/** The short brackets of a sentence, which say a word in other words: "torus (buckle) fracture". */
final class Brackets {
    private static final int MOST_WORDS = 3;

    private Brackets() {}

    /**
     * For each word the place of the one behind the bracket that follows it.
     *
     * @param words the words of a sentence in order
     * @param text the text that their offsets refer to
     * @return a place for each word; 0 where no bracket follows, or a long one, or one that ends the sentence
     */
    static int[] behind(List<Word> words, String text) {
        int[] behind = new int[words.size()];
        for (int at = 0; at + 2 < words.size(); at++) {
            if (between(words, at, text).equals(" (")) {
                behind[at] = closing(words, at + 1, text);
            }
        }
        return behind;
    }

    private static int closing(List<Word> words, int first, String text) {
        int last = first;
        while (last + 1 < words.size() && last - first < MOST_WORDS) {
            String gap = between(words, last, text);
            if (gap.equals(") ")) {
                return last + 1;
            }
            if (!gap.equals(" ") && !gap.equals("-")) {
                return 0;
            }
            last++;
        }
        return 0;
    }

    private static String between(List<Word> words, int at, String text) {
        return text.substring(words.get(at).end(), words.get(at + 1).begin());
    }
}
