package org.hybridcode.engine.evaluation.measure;

import java.util.List;

/**
 * Counts of code decisions, and the shares made of them. Where there is nothing to divide by, a share is 0.
 *
 * @param hits gold codes that are predicted
 * @param falsePositives predicted codes that hit no gold code
 * @param misses gold codes that nothing predicted hits
 */
public record Tally(int hits, int falsePositives, int misses) {

    /** @throws IllegalArgumentException when a count is negative */
    public Tally {
        if (hits < 0 || falsePositives < 0 || misses < 0) {
            throw new IllegalArgumentException(
                    "counts are not negative: " + hits + ", " + falsePositives + ", " + misses);
        }
    }

    /** The sum of the notes' counts. */
    public static Tally sum(List<NoteScore> notes) {
        int hits = 0;
        int falsePositives = 0;
        int misses = 0;
        for (NoteScore note : notes) {
            hits += note.hits();
            falsePositives += note.falsePositives();
            misses += note.misses();
        }
        return new Tally(hits, falsePositives, misses);
    }

    /** The sum of the counts of the notes of the given numbers, each as often as its number is there. */
    public static Tally sum(List<NoteScore> notes, int[] numbers) {
        int hits = 0;
        int falsePositives = 0;
        int misses = 0;
        for (int number : numbers) {
            NoteScore note = notes.get(number);
            hits += note.hits();
            falsePositives += note.falsePositives();
            misses += note.misses();
        }
        return new Tally(hits, falsePositives, misses);
    }

    /** The share of the predicted codes that are right. */
    public double precision() {
        return share(hits, hits + falsePositives);
    }

    /** The share of the gold codes that are predicted. */
    public double recall() {
        return share(hits, hits + misses);
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        return share(2.0 * hits, 2.0 * hits + falsePositives + misses);
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
