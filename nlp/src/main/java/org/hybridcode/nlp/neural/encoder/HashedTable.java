package org.hybridcode.nlp.neural.encoder;

import java.util.List;
import java.util.Objects;

/**
 * A table that turns phrases into places: the mean of the rows of a phrase's features, brought to length 1. Cells are
 * bytes, each row with a scale of its own. Immutable and safe to share between threads.
 */
public final class HashedTable {
    private static final float LARGEST = 127;

    private final int bits;
    private final int width;
    private final float[] scales;
    private final byte[] cells;
    private final PhraseFeatures features;

    /** Takes the arrays, which nobody changes any more. */
    HashedTable(int bits, int width, float[] scales, byte[] cells) {
        this.bits = bits;
        this.width = width;
        this.scales = Objects.requireNonNull(scales, "scales");
        this.cells = Objects.requireNonNull(cells, "cells");
        this.features = new PhraseFeatures(bits);
        if (scales.length != 1 << bits || cells.length != scales.length * width) {
            throw new IllegalArgumentException("a table of 2^" + bits + " rows of " + width + " does not hold "
                    + scales.length + " scales and " + cells.length + " cells");
        }
    }

    /**
     * The table with its numbers rounded to bytes.
     *
     * @param rows the numbers row by row, {@code width} of them in each of 2 to the power of {@code bits} rows
     */
    public static HashedTable rounded(int bits, int width, float[] rows) {
        float[] scales = new float[1 << bits];
        byte[] cells = new byte[rows.length];
        for (int row = 0; row < scales.length; row++) {
            float largest = 0;
            for (int i = row * width; i < (row + 1) * width; i++) {
                largest = Math.max(largest, Math.abs(rows[i]));
            }
            scales[row] = largest / LARGEST;
            for (int i = row * width; largest > 0 && i < (row + 1) * width; i++) {
                cells[i] = (byte) Math.round(rows[i] / scales[row]);
            }
        }
        return new HashedTable(bits, width, scales, cells);
    }

    /** The place of a phrase of these folded words; all 0 when there are none. */
    public float[] place(List<String> words) {
        float[] place = new float[width];
        for (int row : features.of(words)) {
            float scale = scales[row];
            int begin = row * width;
            for (int i = 0; i < width; i++) {
                place[i] += scale * cells[begin + i];
            }
        }
        return Places.unit(place);
    }

    int bits() {
        return bits;
    }

    /** The numbers of a place. */
    public int width() {
        return width;
    }

    float[] scales() {
        return scales;
    }

    byte[] cells() {
        return cells;
    }
}
