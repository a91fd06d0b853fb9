package org.hybridcode.nlp.neural.encoder;

import java.util.Arrays;

/** The nearest codes met so far, the nearest first; of equally near ones the one met first. For one thread. */
final class Nearest {
    private final int[] numbers;
    private final float[] cosines;
    private int size;

    Nearest(int limit) {
        this.numbers = new int[limit];
        this.cosines = new float[limit];
        Arrays.fill(cosines, Float.NEGATIVE_INFINITY);
    }

    /** What a code has to be nearer than to be taken in. */
    float least() {
        return cosines.length == 0 ? Float.POSITIVE_INFINITY : cosines[cosines.length - 1];
    }

    void addIfNearer(int number, float cosine) {
        if (!(cosine > least())) {
            return;
        }
        int at = Math.min(size, numbers.length - 1);
        for (; at > 0 && cosines[at - 1] < cosine; at--) {
            numbers[at] = numbers[at - 1];
            cosines[at] = cosines[at - 1];
        }
        numbers[at] = number;
        cosines[at] = cosine;
        size = Math.min(size + 1, numbers.length);
    }

    int size() {
        return size;
    }

    int number(int at) {
        return numbers[at];
    }

    float cosine(int at) {
        return cosines[at];
    }
}
