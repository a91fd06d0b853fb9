package org.hybridcode.tests.accuracy;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Counts over all notes together.
 *
 * @param hits assigned and gold
 * @param falsePositives assigned, not gold
 * @param misses gold, not assigned
 */
record MicroScore(int hits, int falsePositives, int misses) {

    static final MicroScore NONE = new MicroScore(0, 0, 0);

    /** These counts and one note more. */
    MicroScore plus(Set<String> gold, Set<String> assigned) {
        Set<String> both = new HashSet<>(gold);
        both.retainAll(assigned);
        return new MicroScore(
                hits + both.size(), falsePositives + assigned.size() - both.size(), misses + gold.size() - both.size());
    }

    /** One line of the table. */
    String line(String name) {
        return String.format(
                Locale.ROOT,
                "%-17s P %.3f  R %.3f  F1 %.3f   (%d right, %d false, %d missed)",
                name,
                ratio(hits, hits + falsePositives),
                ratio(hits, hits + misses),
                ratio(2 * hits, 2 * hits + falsePositives + misses),
                hits,
                falsePositives,
                misses);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
