package org.hybridcode.engine.evaluation.statistics;

import java.util.Objects;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.hybridcode.engine.evaluation.measure.Figure;

/**
 * McNemar's test of two systems' decisions on the same questions: whether the one is right where the other is wrong more
 * often than the reverse. Two-sided. It takes the decisions as independent, which codes of one note are not quite.
 *
 * @param onlyFirstRight decisions that only the first system got right
 * @param onlySecondRight decisions that only the second system got right
 * @param method how p is found
 * @param statistic chi-squared with continuity correction and one degree of freedom; not defined for the other methods
 * @param p how probable counts as unequal are when neither is better; not defined when both are 0
 */
public record McNemar(int onlyFirstRight, int onlySecondRight, Method method, Figure statistic, Figure p) {
    private static final int LARGE = 25;
    private static final double HALF = 0.5;

    /** How p is found. */
    public enum Method {
        /** There is no decision on which only one is right. */
        NONE,
        /** The binomial test: twice the lower tail, at most 1; for fewer than 25 such decisions. */
        EXACT_BINOMIAL,
        /** (|b - c| - 1)² / (b + c), not below 0, by the chi-squared distribution; for 25 and more. */
        CORRECTED_CHI_SQUARED
    }

    /** @throws IllegalArgumentException when a count is negative */
    public McNemar {
        if (onlyFirstRight < 0 || onlySecondRight < 0) {
            throw new IllegalArgumentException("counts are not negative: " + onlyFirstRight + ", " + onlySecondRight);
        }
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(statistic, "statistic");
        Objects.requireNonNull(p, "p");
    }

    /**
     * Tests the counts of decisions that only the one and only the other got right.
     *
     * @throws IllegalArgumentException when a count is negative
     */
    public static McNemar of(int onlyFirstRight, int onlySecondRight) {
        int discordant = onlyFirstRight + onlySecondRight;
        Figure none = Figure.NOT_DEFINED;
        if (discordant == 0) {
            return new McNemar(onlyFirstRight, onlySecondRight, Method.NONE, none, none);
        }
        if (discordant < LARGE) {
            // Commons Statistics 1.2's own two-sided test loses a tail to rounding: 0.057 for 3 of 13 and not 0.092.
            int fewer = Math.min(onlyFirstRight, onlySecondRight);
            double p = Math.min(1, 2 * BinomialDistribution.of(discordant, HALF).cumulativeProbability(fewer));
            return new McNemar(onlyFirstRight, onlySecondRight, Method.EXACT_BINOMIAL, none, Figure.of(p));
        }
        double distance = Math.max(0, Math.abs(onlyFirstRight - onlySecondRight) - 1);
        double statistic = distance * distance / discordant;
        double p = ChiSquaredDistribution.of(1).survivalProbability(statistic);
        return new McNemar(
                onlyFirstRight, onlySecondRight, Method.CORRECTED_CHI_SQUARED, Figure.of(statistic), Figure.of(p));
    }
}
