package org.hybridcode.nlp.neural.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hybridcode.kb.concept.Phrases;

/**
 * The rows of a table that a phrase is made of: one for each word and one for each run of three or four letters of it,
 * its ends included. Words are folded as in the dictionary. The hash is FNV-1a, so the rows are the same everywhere and
 * always; a stored table depends on that.
 */
public final class PhraseFeatures {
    /** The fewest and the most bits of a row's number. */
    static final int FEWEST_BITS = 4;

    static final int MOST_BITS = 20;

    private static final int FNV_BASIS = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;
    private static final int MIX = 0x2c1b3c6d;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 4;
    /** Longer words are numbers and debris; what is behind tells nothing. */
    private static final int MOST_LETTERS = 40;

    private final int mask;

    /**
     * Features of a table of 2 to the power of {@code bits} rows.
     *
     * @throws IllegalArgumentException when there are fewer than 4 or more than 20
     */
    public PhraseFeatures(int bits) {
        if (bits < FEWEST_BITS || bits > MOST_BITS) {
            throw new IllegalArgumentException(
                    "bits of a row are " + FEWEST_BITS + " to " + MOST_BITS + ", not " + bits);
        }
        this.mask = (1 << bits) - 1;
    }

    /** The words of a phrase, folded and in small letters. */
    public static List<String> words(String phrase) {
        List<String> words = new ArrayList<>(Phrases.folded(phrase));
        words.replaceAll(word -> word.toLowerCase(Locale.ROOT));
        return words;
    }

    /** The rows of a phrase's {@link #words}, a row once for each time that it is meant. */
    public int[] of(List<String> words) {
        int count = 0;
        for (String word : words) {
            count += 1 + runs(word, SHORTEST) + runs(word, LONGEST);
        }
        int[] rows = new int[count];
        int at = 0;
        for (String word : words) {
            String cut = word.length() > MOST_LETTERS ? word.substring(0, MOST_LETTERS) : word;
            String bounded = "<" + cut + ">";
            rows[at++] = row(hash(hash(FNV_BASIS, 'w'), cut, 0, cut.length()));
            for (int length = SHORTEST; length <= LONGEST; length++) {
                for (int begin = 0; begin + length <= bounded.length(); begin++) {
                    rows[at++] = row(hash(FNV_BASIS, bounded, begin, begin + length));
                }
            }
        }
        return rows;
    }

    private static int runs(String word, int length) {
        return Math.max(0, Math.min(word.length(), MOST_LETTERS) + 2 - length + 1);
    }

    private static int hash(int basis, String text, int begin, int end) {
        int hash = basis;
        for (int i = begin; i < end; i++) {
            hash = hash(hash, text.charAt(i));
        }
        return hash;
    }

    private static int hash(int hash, char letter) {
        return (hash ^ letter) * FNV_PRIME;
    }

    /** FNV leaves its lower bits poorly mixed for short texts. */
    private int row(int hash) {
        int mixed = (hash ^ hash >>> 15) * MIX;
        return (mixed ^ mixed >>> 12) & mask;
    }
}
