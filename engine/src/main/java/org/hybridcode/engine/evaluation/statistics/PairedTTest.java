package org.hybridcode.engine.evaluation.statistics;

import java.util.List;
import java.util.Objects;
import org.apache.commons.statistics.inference.TTest;
import org.hybridcode.engine.evaluation.measure.Figure;

/**
 * Student's t-test of paired values, two-sided. With fewer than two pairs, or when all differences are the same (as
 * between a system and itself), t and p are not defined.
 *
 * @param pairs how many pairs
 * @param meanDifference mean of first minus second; not defined without pairs
 * @param t the statistic
 * @param degreesOfFreedom {@code pairs - 1}; 0 without pairs
 * @param p how probable a t as far from 0 is when the systems do not differ
 */
public record PairedTTest(int pairs, Figure meanDifference, Figure t, int degreesOfFreedom, Figure p) {

    /** Refuses missing parts. */
    public PairedTTest {
        Objects.requireNonNull(meanDifference, "meanDifference");
        Objects.requireNonNull(t, "t");
        Objects.requireNonNull(p, "p");
    }

    /**
     * Tests the values of the same notes in the same order.
     *
     * @throws IllegalArgumentException when there are not as many of one as of the other, or a value is not finite
     */
    public static PairedTTest of(List<Double> first, List<Double> second) {
        PairedSample sample = new PairedSample(first, second);
        int pairs = sample.size();
        Figure mean = pairs == 0 ? Figure.NOT_DEFINED : Figure.of(sample.mean());
        int degrees = Math.max(0, pairs - 1);
        if (!sample.varies()) {
            return new PairedTTest(pairs, mean, Figure.NOT_DEFINED, degrees, Figure.NOT_DEFINED);
        }
        TTest.Result result = TTest.withDefaults().test(sample.differences());
        return new PairedTTest(pairs, mean, Figure.of(result.getStatistic()), degrees, Figure.of(result.getPValue()));
    }
}
