package org.hybridcode.engine.evaluation.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.hybridcode.engine.evaluation.measure.Figure;

/**
 * The power of the two-sided paired t-test, from the noncentral t distribution: the normal distribution function is
 * integrated over the distribution of the standard deviation by Simpson's rule, to eight decimals or more.
 */
public final class PowerAnalysis {
    /** What is usually asked of a study. */
    private static final double USUAL_POWER = 0.8;

    private static final int MOST_PAIRS = 100_000_000;
    private static final int STEPS = 2000;
    private static final double BEYOND = 1e-14;
    private static final int SIMPSON_ODD = 4;
    private static final double SIMPSON = 3;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private PowerAnalysis() {}

    /**
     * How probable it is that the test says that systems differ which do.
     *
     * @param pairs how many pairs; with fewer than two the power is not defined
     * @param dz the true mean difference over the standard deviation of the differences
     * @param alpha the level of the test, in (0, 1)
     * @throws IllegalArgumentException when a value is out of range
     */
    public static Figure power(int pairs, double dz, double alpha) {
        check(dz, alpha);
        if (pairs < 0) {
            throw new IllegalArgumentException("pairs are counted from 0, not " + pairs);
        }
        return pairs < 2 ? Figure.NOT_DEFINED : Figure.of(powerOf(pairs, Math.abs(dz), alpha));
    }

    /**
     * The least number of pairs with which the power is 0.8 or more; not defined when a hundred million do not suffice, as
     * for an effect of 0.
     *
     * @param dz the true mean difference over the standard deviation of the differences
     * @param alpha the level of the test, in (0, 1)
     * @throws IllegalArgumentException when a value is out of range
     */
    public static Figure pairsNeeded(double dz, double alpha) {
        check(dz, alpha);
        double effect = Math.abs(dz);
        int enough = 2;
        while (powerOf(enough, effect, alpha) < USUAL_POWER) {
            if (enough >= MOST_PAIRS) {
                return Figure.NOT_DEFINED;
            }
            enough = Math.min(MOST_PAIRS, 2 * enough);
        }
        int tooFew = enough == 2 ? 1 : enough / 2;
        while (enough - tooFew > 1) {
            int middle = (enough + tooFew) / 2;
            if (powerOf(middle, effect, alpha) < USUAL_POWER) {
                tooFew = middle;
            } else {
                enough = middle;
            }
        }
        return Figure.of(enough);
    }

    private static void check(double dz, double alpha) {
        if (!Double.isFinite(dz) || !(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException("the effect is finite and alpha in (0, 1), not " + dz + ", " + alpha);
        }
    }

    /** Steps are as the square of their number: with few pairs and a strict level small deviations decide. */
    private static double powerOf(int pairs, double dz, double alpha) {
        int degrees = pairs - 1;
        double critical = TDistribution.of(degrees).inverseSurvivalProbability(alpha / 2);
        double shift = dz * Math.sqrt(pairs);
        ChiSquaredDistribution spread = ChiSquaredDistribution.of(degrees);
        double from = Math.sqrt(spread.inverseCumulativeProbability(BEYOND) / degrees);
        double to = Math.sqrt(spread.inverseSurvivalProbability(BEYOND) / degrees);
        double sum = 0;
        for (int i = 0; i <= STEPS; i++) {
            double u = (double) i / STEPS;
            double s = from + (to - from) * u * u;
            double density = 2 * degrees * s * spread.density(degrees * s * s);
            double rejected = NORMAL.survivalProbability(critical * s - shift)
                    + NORMAL.cumulativeProbability(-critical * s - shift);
            sum += weight(i) * density * rejected * 2 * u;
        }
        return Math.min(1, sum * (to - from) / STEPS / SIMPSON);
    }

    private static int weight(int step) {
        if (step == 0 || step == STEPS) {
            return 1;
        }
        return step % 2 == 1 ? SIMPSON_ODD : 2;
    }
}
