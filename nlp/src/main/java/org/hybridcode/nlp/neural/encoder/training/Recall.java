package org.hybridcode.nlp.neural.encoder.training;

import java.util.List;

/**
 * How often the right code is found.
 *
 * @param asked how many phrases were asked
 * @param first how many found it first
 * @param amongTen how many found it among the first ten
 */
public record Recall(int asked, int first, int amongTen) {
    private static final int TEN = 10;

    /**
     * Counts.
     *
     * @param ranks of each phrase the place of its code, from 0; {@code Integer.MAX_VALUE} where it was not found
     */
    public static Recall of(List<Integer> ranks) {
        return new Recall(
                ranks.size(), (int) ranks.stream().filter(rank -> rank == 0).count(), (int)
                        ranks.stream().filter(rank -> rank < TEN).count());
    }

    /** The part found first, in [0,1]; 1 when nothing was asked. */
    public double atOne() {
        return asked == 0 ? 1 : (double) first / asked;
    }

    /** The part found among the first ten, in [0,1]; 1 when nothing was asked. */
    public double atTen() {
        return asked == 0 ? 1 : (double) amongTen / asked;
    }
}
