package org.hybridcode.nlp.neural.encoder;

import java.util.Arrays;

/**
 * The exact nearest codes of a place. A first scan multiplies bytes in 16-bit arithmetic, in loops that the compiler turns
 * into vector instructions; its error has a bound, and all codes that the bound leaves in question are computed fully.
 * Immutable and safe to share between threads.
 */
final class CodeScan {
    /** Codes that are scanned together: their sums fit the processor's first cache. */
    private static final int BLOCK = 2048;

    private static final int FIRST_IN_QUESTION = 1024;
    private static final int OFFSET = 128;
    private static final int BYTE = 8;

    private final CodeVectors codes;
    private final int count;
    private final int pairs;
    /** Block by block, in it pair of numbers by pair: two bytes of each code, the lower one made positive. */
    private final short[][] packed;
    /** A product that is no larger than a cosine times this belongs to no nearer code. */
    private final float perCosine;

    CodeScan(CodeVectors codes) {
        this.codes = codes;
        this.count = codes.codes().size();
        this.pairs = codes.width() / 2;
        if (codes.width() % 4 != 0) {
            throw new IllegalArgumentException("a place has 4, 8, 12 or more numbers, not " + codes.width());
        }
        float longest = 0;
        for (int code = 0; code < count; code++) {
            longest = Math.max(longest, codes.inverseLength(code));
        }
        this.perCosine = longest == 0 ? 0 : CodeVectors.SCALE / longest;
        this.packed = new short[(count + BLOCK - 1) / BLOCK * pairs][BLOCK];
        byte[] cells = codes.cells();
        for (int code = 0; code < count; code++) {
            int first = code / BLOCK * pairs;
            int begin = code * codes.width();
            for (int pair = 0; pair < pairs; pair++) {
                int high = cells[begin + 2 * pair];
                int low = cells[begin + 2 * pair + 1] + OFFSET;
                packed[first + pair][code % BLOCK] = (short) (high << BYTE | low);
            }
        }
    }

    /** Numbers and cosines of the nearest codes, the nearest first; of equally near ones the first. */
    Nearest nearest(float[] place, int limit) {
        byte[] bytes = CodeVectors.bytes(place);
        Rough rough = new Rough(Math.min(limit, count), 2 * error(place, bytes));
        short[] sums = new short[BLOCK];
        short offset = offset(bytes);
        for (int block = 0; block * BLOCK < count; block++) {
            Arrays.fill(sums, offset);
            for (int pair = 0; pair < pairs; pair += 2) {
                int row = block * pairs + pair;
                add(sums, packed[row], packed[row + 1], bytes, pair);
            }
            rough.take(sums, block * BLOCK);
        }
        return rough.exact(place);
    }

    /** The codes that may be among the nearest, as far as bytes tell. */
    private final class Rough {
        private final Nearest nearest;
        private final float doubt;
        private int[] inQuestion = new int[FIRST_IN_QUESTION];
        private int size;
        private int hopeless = Short.MIN_VALUE - 1;

        Rough(int limit, float doubt) {
            this.nearest = new Nearest(limit);
            this.doubt = doubt;
        }

        void take(short[] sums, int first) {
            int end = Math.min(BLOCK, count - first);
            int least = hopeless;
            for (int i = 0; i < end; i++) {
                if (sums[i] > least) {
                    least = take(first + i, sums[i]);
                }
            }
        }

        private int take(int code, short product) {
            nearest.addIfNearer(code, product * codes.inverseLength(code) / CodeVectors.SCALE);
            if (size == inQuestion.length) {
                inQuestion = Arrays.copyOf(inQuestion, 2 * size);
            }
            inQuestion[size++] = code;
            hopeless = product(nearest.least() - doubt);
            return hopeless;
        }

        Nearest exact(float[] place) {
            Nearest exact = new Nearest(nearest.size());
            for (int i = 0; i < size; i++) {
                exact.addIfNearer(inQuestion[i], codes.cosine(place, inQuestion[i]));
            }
            return exact;
        }
    }

    /** A product that only a code at least so near can reach, whatever its length; a little less, for the rounding. */
    private int product(float cosine) {
        return cosine > 0 ? (int) (cosine * perCosine) - 1 : Short.MIN_VALUE - 1;
    }

    /** What rounding the place to bytes moves it by: no cosine can be off by more. */
    private static float error(float[] place, byte[] bytes) {
        double square = 0;
        for (int i = 0; i < place.length; i++) {
            double off = place[i] - bytes[i] / CodeVectors.SCALE;
            square += off * off;
        }
        return (float) Math.sqrt(square);
    }

    /** What takes back that the lower bytes were made positive. */
    private short offset(byte[] place) {
        int offset = 0;
        for (int pair = 0; pair < pairs; pair++) {
            offset += OFFSET * place[2 * pair + 1];
        }
        return (short) -offset;
    }

    /**
     * Two pairs at once: the sums are read and written half as often. The lower byte of a pair is the pair less 256 times its
     * upper byte; written so, each costs a shift and two products. Sums may pass 16 bits on their way and are right again
     * at the end, which fits them.
     */
    private static void add(short[] sums, short[] one, short[] other, byte[] place, int pair) {
        short a = (short) (place[2 * pair] - (place[2 * pair + 1] << BYTE));
        short b = place[2 * pair + 1];
        short c = (short) (place[2 * pair + 2] - (place[2 * pair + 3] << BYTE));
        short d = place[2 * pair + 3];
        for (int i = 0; i < BLOCK; i++) {
            sums[i] = (short) (sums[i] + a * (one[i] >> BYTE) + b * one[i] + c * (other[i] >> BYTE) + d * other[i]);
        }
    }
}
