package org.hybridcode.expansion.share;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/**
 * A share with its 95 % interval by Wilson's score method, without continuity correction.
 *
 * <p>The interval has a width at 0 and at 1 as well: at 0 of n its upper bound is 3.84/(n + 3.84), close to the 3.69/n
 * that the two-sided exact method gives and above the 3/n of the one-sided rule of three. A share of nothing is written
 * as rate 0 in [0, 1]: {@code of} is 0 then and says that nothing is known.
 *
 * @param count how many have the property
 * @param of how many there are
 * @param rate {@code count / of}; 0 when there are none
 * @param low lower bound of the interval, in [0, 1]
 * @param high upper bound of the interval, in [0, 1]
 */
public record Proportion(int count, int of, double rate, double low, double high) {
    private static final double ERROR_RATE = 0.05;

    /** @throws IllegalArgumentException unless the count lies in 0 to {@code of} and the rate in the interval in [0, 1] */
    public Proportion {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException("a share counts 0 to " + of + ", not " + count);
        }
        if (!(low >= 0 && low <= rate && rate <= high && high <= 1)) {
            throw new IllegalArgumentException("no share: " + rate + " in [" + low + ", " + high + "]");
        }
    }

    /**
     * The share {@code count} of {@code of}.
     *
     * @throws IllegalArgumentException unless the count lies in 0 to {@code of}
     */
    public static Proportion of(int count, int of) {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException("a share counts 0 to " + of + ", not " + count);
        }
        if (of == 0) {
            return new Proportion(0, 0, 0, 0, 1);
        }
        Interval wilson = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(of, count, ERROR_RATE);
        double rate = (double) count / of;
        double low = Math.max(0, Math.min(wilson.getLowerBound(), rate));
        double high = Math.min(1, Math.max(wilson.getUpperBound(), rate));
        return new Proportion(count, of, rate, low, high);
    }
}
