package org.hybridcode.engine.batch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.TimeUnit;

/**
 * How long the notes of a run took, in bounded memory: each time falls into one of classes that are a hundredth wide. For
 * one thread.
 */
final class Timing {
    private static final double WIDTH = 1.01;
    private static final int CLASSES = 2_800;

    private final long[] counts = new long[CLASSES];
    private final long began = System.nanoTime();
    private final int workers;
    private long notes;

    Timing(int workers) {
        this.workers = workers;
    }

    /** A note took so long. */
    void add(long nanos) {
        int place = (int) (Math.log((double) Math.max(1, nanos)) / Math.log(WIDTH));
        counts[Math.min(CLASSES - 1, place)]++;
        notes++;
    }

    /** The time, in nanoseconds, that the given share of the notes did not exceed; 0 when there are none. */
    double percentile(double share) {
        long rank = (long) Math.ceil(share * notes);
        long seen = 0;
        for (int place = 0; place < CLASSES; place++) {
            seen += counts[place];
            if (seen >= rank && seen > 0) {
                return Math.pow(WIDTH, place + 0.5);
            }
        }
        return 0;
    }

    /** The figures of this run. */
    String json() {
        double seconds = (System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1);
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("notes", notes);
        node.put("workers", workers);
        node.put("seconds", rounded(seconds));
        node.put("notesPerSecond", rounded(notes / seconds));
        ObjectNode millis = node.putObject("millisecondsPerNote");
        millis.put("p50", milliseconds(0.50));
        millis.put("p95", milliseconds(0.95));
        millis.put("p99", milliseconds(0.99));
        return Tally.pretty(node);
    }

    private double milliseconds(double share) {
        return rounded(percentile(share) / TimeUnit.MILLISECONDS.toNanos(1));
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
