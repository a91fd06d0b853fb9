package org.hybridcode.engine.evaluation.measure;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * The percentile bootstrap over notes: as many notes as there are drawn with replacement, again and again, and the 2.5th
 * and 97.5th percentiles of what the draws give (between two draws by linear interpolation). XoRoShiRo128++ draws, so
 * the same seed gives the same interval on every machine.
 *
 * @param resamples how often the notes are drawn, 1 to 10,000
 * @param seed where the generator begins
 */
public record Resampling(int resamples, long seed) {
    private static final int MOST = 10_000;
    private static final double TAIL = 0.025;

    /** 10,000 resamples from seed 1. */
    public static final Resampling DEFAULT = new Resampling(MOST, 1);

    /** @throws IllegalArgumentException when the resamples are out of range */
    public Resampling {
        if (resamples < 1 || resamples > MOST) {
            throw new IllegalArgumentException("resamples run from 1 to " + MOST + ", not " + resamples);
        }
    }

    /**
     * A value with its interval.
     *
     * @param value the value in all the items
     * @param items how many items there are
     * @param statistic the finite value in the items of the given numbers, 0 to {@code items - 1}, some there more than
     *     once; the array is written over by the next draw
     * @throws IllegalArgumentException when there are no items
     */
    public Estimate estimate(double value, int items, ToDoubleFunction<int[]> statistic) {
        if (items < 1) {
            throw new IllegalArgumentException("nothing to draw from");
        }
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
        int[] drawn = new int[items];
        double[] values = new double[resamples];
        for (int i = 0; i < resamples; i++) {
            Arrays.setAll(drawn, j -> random.nextInt(items));
            values[i] = statistic.applyAsDouble(drawn);
        }
        Arrays.sort(values);
        return new Estimate(value, percentile(values, TAIL), percentile(values, 1 - TAIL));
    }

    private static double percentile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
