package org.hybridcode.tests.context;

import java.util.Locale;

/**
 * Hits and misses of one class against the rest.
 *
 * @param hits gold and found
 * @param falseAlarms found, not gold
 * @param misses gold, not found
 * @param others neither
 */
record Scores(int hits, int falseAlarms, int misses, int others) {

    static final Scores NONE = new Scores(0, 0, 0, 0);

    /** These counts and one decision more. */
    Scores plus(boolean gold, boolean found) {
        return new Scores(
                hits + (gold && found ? 1 : 0),
                falseAlarms + (!gold && found ? 1 : 0),
                misses + (gold && !found ? 1 : 0),
                others + (!gold && !found ? 1 : 0));
    }

    double precision() {
        return ratio(hits, hits + falseAlarms);
    }

    double recall() {
        return ratio(hits, hits + misses);
    }

    double f1() {
        return ratio(2 * hits, 2 * hits + falseAlarms + misses);
    }

    /** One line of the table. */
    String line(String name) {
        return String.format(
                Locale.ROOT,
                "%-22s P %.4f  R %.4f  F1 %.4f   (%d hits, %d false alarms, %d misses, %d others)",
                name,
                precision(),
                recall(),
                f1(),
                hits,
                falseAlarms,
                misses,
                others);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
