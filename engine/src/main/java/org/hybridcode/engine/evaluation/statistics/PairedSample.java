package org.hybridcode.engine.evaluation.statistics;

import java.util.Arrays;
import java.util.List;

/** The differences of paired values, first minus second, with their mean and standard deviation. */
final class PairedSample {
    /** Differences that lie no further apart than this, of values near 1, are equal but for rounding. */
    private static final double ROUNDING = 1e-12;

    private final double[] differences;

    /** @throws IllegalArgumentException when there are not as many of one as of the other, or a value is not finite */
    PairedSample(List<Double> first, List<Double> second) {
        if (first.size() != second.size()) {
            throw new IllegalArgumentException(first.size() + " values cannot be paired with " + second.size());
        }
        differences = new double[first.size()];
        Arrays.setAll(differences, i -> first.get(i) - second.get(i));
        for (double difference : differences) {
            if (!Double.isFinite(difference)) {
                throw new IllegalArgumentException("paired values are finite");
            }
        }
    }

    int size() {
        return differences.length;
    }

    double[] differences() {
        return differences.clone();
    }

    /** Whether there are two differences or more and they are not all the same. */
    boolean varies() {
        double least = Arrays.stream(differences).min().orElse(0);
        double most = Arrays.stream(differences).max().orElse(0);
        return most - least > ROUNDING;
    }

    /** The mean difference; 0 of nothing. */
    double mean() {
        return Arrays.stream(differences).average().orElse(0);
    }

    /** The standard deviation of a sample that varies, with n - 1. */
    double standardDeviation() {
        double mean = mean();
        double squares = Arrays.stream(differences)
                .map(difference -> (difference - mean) * (difference - mean))
                .sum();
        return Math.sqrt(squares / (differences.length - 1));
    }
}
