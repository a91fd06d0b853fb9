package org.hybridcode.kb.index;

import java.util.Collection;

/**
 * Tells of most words that they are not among some, by one look into memory: each of those has marked a bit that its hash
 * chooses. A set has to look at a word to tell it from another.
 */
final class WordMarks {
    private static final int BITS_A_WORD = 32;

    private final long[] bits;

    WordMarks(Collection<String> words) {
        this.bits = new long[Math.max(1, Integer.highestOneBit(words.size() * BITS_A_WORD / Long.SIZE) * 2)];
        for (String word : words) {
            int mark = mark(word);
            bits[cell(mark)] |= 1L << mark;
        }
    }

    /** False when the word is not among them; when true, it may be. */
    boolean mayHold(String word) {
        int mark = mark(word);
        return (bits[cell(mark)] & 1L << mark) != 0;
    }

    private int cell(int mark) {
        return mark >>> Long.numberOfTrailingZeros(Long.SIZE) & bits.length - 1;
    }

    /** The hash with its upper half in the lower one, as the words are few. */
    private static int mark(String word) {
        int hash = word.hashCode();
        return hash ^ hash >>> Short.SIZE;
    }
}
