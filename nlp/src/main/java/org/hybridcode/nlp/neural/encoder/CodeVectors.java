package org.hybridcode.nlp.neural.encoder;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The places of all codes, in bytes: a place is its bytes divided by their length as a vector. Immutable and safe to share
 * between threads.
 */
public final class CodeVectors {
    /** Chosen so that the product of two vectors of bytes fits 16 bits, which {@link CodeScan} counts on. */
    static final float SCALE = 170;

    private static final int LARGEST = 127;

    private final List<String> codes;
    private final int width;
    private final byte[] cells;
    private final float[] inverseLengths;
    private final Map<String, Integer> numbers = new TreeMap<>();

    /** Takes the array, which nobody changes any more. */
    CodeVectors(List<String> codes, int width, byte[] cells) {
        this.codes = List.copyOf(codes);
        this.width = width;
        this.cells = Objects.requireNonNull(cells, "cells");
        if (cells.length != codes.size() * width) {
            throw new IllegalArgumentException(
                    codes.size() + " codes of width " + width + " do not take " + cells.length + " bytes");
        }
        this.inverseLengths = new float[codes.size()];
        for (int code = 0; code < codes.size(); code++) {
            int square = 0;
            for (int i = code * width; i < (code + 1) * width; i++) {
                square += cells[i] * cells[i];
            }
            inverseLengths[code] = square == 0 ? 0 : (float) (1 / Math.sqrt(square));
            numbers.put(this.codes.get(code), code);
        }
    }

    /**
     * The places rounded to bytes.
     *
     * @param places one for each code, in the same order, each of length 1
     */
    public static CodeVectors rounded(List<String> codes, List<float[]> places, int width) {
        byte[] cells = new byte[codes.size() * width];
        for (int code = 0; code < places.size(); code++) {
            System.arraycopy(bytes(places.get(code)), 0, cells, code * width, width);
        }
        return new CodeVectors(codes, width, cells);
    }

    static byte[] bytes(float[] place) {
        byte[] bytes = new byte[place.length];
        for (int i = 0; i < place.length; i++) {
            bytes[i] = (byte) Math.max(-LARGEST, Math.min(LARGEST, Math.round(place[i] * SCALE)));
        }
        return bytes;
    }

    /** The codes; those of a search are numbered so. */
    public List<String> codes() {
        return codes;
    }

    int width() {
        return width;
    }

    byte[] cells() {
        return cells;
    }

    float inverseLength(int code) {
        return inverseLengths[code];
    }

    /** The number of a code; -1 for one that is not here. */
    int numberOf(String code) {
        return numbers.getOrDefault(code, -1);
    }

    /** The cosine of a place of length 1 and a code's. */
    float cosine(float[] place, int code) {
        int begin = code * width;
        float sum = 0;
        for (int i = 0; i < width; i++) {
            sum += place[i] * cells[begin + i];
        }
        return sum * inverseLengths[code];
    }
}
