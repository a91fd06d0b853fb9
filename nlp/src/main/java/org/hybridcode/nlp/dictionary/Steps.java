package org.hybridcode.nlp.dictionary;

import java.util.function.LongUnaryOperator;

/** The steps from node to node in one table with open addressing, each with its target beside it. */
final class Steps {
    private static final int SMALLEST = 1 << 12;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /** A step, 0 where there is none, and its target. */
    private long[] cells;

    private int size;

    /** For about as many steps; it grows where there are more. */
    Steps(int expected) {
        cells = new long[2 * Math.max(SMALLEST, 2 * Integer.highestOneBit(expected))];
    }

    /** The target of a step, or 0 when there is none. */
    long target(int node, int word) {
        return cells[at(step(node, word)) + 1];
    }

    /** Adds a step that is not there yet. */
    void add(int node, int word, long target) {
        size++;
        if (size > cells.length / 4) {
            grow();
        }
        put(step(node, word), target);
    }

    /** Replaces each target by what it is mapped to. */
    void replaceTargets(LongUnaryOperator change) {
        for (int at = 0; at < cells.length; at += 2) {
            if (cells[at] != 0) {
                cells[at + 1] = change.applyAsLong(cells[at + 1]);
            }
        }
    }

    private void grow() {
        long[] old = cells;
        cells = new long[2 * old.length];
        for (int at = 0; at < old.length; at += 2) {
            if (old[at] != 0) {
                put(old[at], old[at + 1]);
            }
        }
    }

    private void put(long step, long target) {
        int at = at(step);
        cells[at] = step;
        cells[at + 1] = target;
    }

    /** Never 0, which marks a free cell. */
    private static long step(int node, int word) {
        return ((long) node << Integer.SIZE) + word + 1;
    }

    /** The cell that holds the step, or the free one where it belongs. */
    private int at(long step) {
        int mask = cells.length - 2;
        int at = (int) (step * MIX >>> Integer.SIZE) & mask;
        while (cells[at] != 0 && cells[at] != step) {
            at = (at + 2) & mask;
        }
        return at;
    }
}
