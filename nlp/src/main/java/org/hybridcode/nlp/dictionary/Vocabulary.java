package org.hybridcode.nlp.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.hybridcode.kb.concept.Term;

/**
 * The words of all wordings in one table with open addressing, each beside a value. A word of up to twelve letters and
 * digits is packed into a number that stands for no other word, so that finding it touches one place of memory and its
 * value with it; the others are kept as text. Words come first, their values after: a word's number is its place.
 */
final class Vocabulary {
    /** No such word. */
    static final int NONE = -1;

    private static final int SMALLEST = 1 << 12;
    private static final int SPARSE = 4;
    private static final int LONGEST_PACKED = 12;
    private static final int DIGITS = 10;
    private static final int BASE = 1 + 26 + DIGITS;
    private static final int MIX = 0x9E3779B9;

    /** The key of a word, 0 where there is none, and its value. */
    private long[] cells;
    /** The words that cannot be packed. */
    private final List<String> others = new ArrayList<>();

    private int size;

    /** The words of the terms' keys, each with the value 0. */
    Vocabulary(List<Term> terms) {
        cells = new long[2 * Math.max(SMALLEST, Integer.highestOneBit(terms.size()))];
        for (Term term : terms) {
            String key = term.key();
            for (int begin = 0, end; begin < key.length(); begin = end + 1) {
                end = end(key, begin);
                add(key.substring(begin, end));
            }
        }
    }

    /** Where the word of a key ends that begins at a place. */
    static int end(String key, int begin) {
        int blank = key.indexOf(' ', begin);
        return blank < 0 ? key.length() : blank;
    }

    private void add(String word) {
        int slot = slot(word);
        if (cells[2 * slot] != 0) {
            return;
        }
        cells[2 * slot] = newKey(word);
        size++;
        if (SPARSE * size > cells.length / 2) {
            grow();
        }
    }

    private long newKey(String word) {
        long packed = packed(word);
        if (packed != 0) {
            return packed;
        }
        others.add(word);
        return textKey(word) | (others.size() - 1);
    }

    private void grow() {
        long[] old = cells;
        cells = new long[2 * old.length];
        for (int at = 0; at < old.length; at += 2) {
            if (old[at] != 0) {
                cells[2 * slot(old[at] > 0 ? unpacked(old[at]) : others.get((int) old[at]))] = old[at];
            }
        }
    }

    /** The number of a word, or {@link #NONE}. */
    int of(String word) {
        int slot = slot(word);
        return cells[2 * slot] == 0 ? NONE : slot;
    }

    /** The value of a word by its number. */
    long value(int word) {
        return cells[2 * word + 1];
    }

    /** Gives a word a value. */
    void set(int word, long value) {
        cells[2 * word + 1] = value;
    }

    /** Replaces each value but 0 by what it is mapped to. */
    void replaceValues(LongUnaryOperator change) {
        for (int at = 1; at < cells.length; at += 2) {
            if (cells[at] != 0) {
                cells[at] = change.applyAsLong(cells[at]);
            }
        }
    }

    /** The slot that holds the word, or the free one where it belongs. */
    private int slot(String word) {
        int mask = cells.length / 2 - 1;
        int slot = (word.hashCode() * MIX >>> 7) & mask;
        if (cells[2 * slot] == 0) {
            return slot;
        }
        long packed = packed(word);
        while (cells[2 * slot] != 0 && !(packed == 0 ? isText(cells[2 * slot], word) : cells[2 * slot] == packed)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean isText(long key, String word) {
        return key >>> Integer.SIZE == textKey(word) >>> Integer.SIZE
                && others.get((int) key).equals(word);
    }

    /** Negative, as no packed word is; the lower half is left for the place of the text. */
    private static long textKey(String word) {
        return Long.MIN_VALUE | (long) word.hashCode() << Integer.SIZE;
    }

    /** The word as a number greater than 0, or 0 when it is too long or has other characters. */
    private static long packed(String word) {
        if (word.length() > LONGEST_PACKED) {
            return 0;
        }
        long packed = 0;
        for (int i = 0; i < word.length(); i++) {
            int digit = digit(word.charAt(i));
            if (digit == 0) {
                return 0;
            }
            packed = packed * BASE + digit;
        }
        return packed;
    }

    private static int digit(char letter) {
        if (letter >= 'a' && letter <= 'z') {
            return letter - 'a' + 1 + DIGITS;
        }
        return letter >= '0' && letter <= '9' ? letter - '0' + 1 : 0;
    }

    private static String unpacked(long key) {
        StringBuilder word = new StringBuilder(LONGEST_PACKED);
        for (long rest = key; rest != 0; rest /= BASE) {
            int digit = (int) (rest % BASE) - 1;
            word.append((char) (digit < DIGITS ? '0' + digit : 'a' + digit - DIGITS));
        }
        return word.reverse().toString();
    }
}
