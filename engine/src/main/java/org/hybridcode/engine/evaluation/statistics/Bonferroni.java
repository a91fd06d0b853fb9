package org.hybridcode.engine.evaluation.statistics;

import org.hybridcode.engine.evaluation.measure.Figure;

/** Bonferroni's correction for looking more than once. */
public final class Bonferroni {

    private Bonferroni() {}

    /**
     * The p of one of several comparisons, as if it had been the only one: {@code p} times their number, at most 1; not
     * defined when {@code p} is not.
     *
     * @throws IllegalArgumentException when p is not in [0, 1] or there are no comparisons
     */
    public static Figure adjust(Figure p, int comparisons) {
        double value = p.value().orElse(0);
        if (value < 0 || value > 1) {
            throw new IllegalArgumentException("p is in [0, 1], not " + value);
        }
        if (comparisons < 1) {
            throw new IllegalArgumentException("there are 1 or more comparisons, not " + comparisons);
        }
        return p.defined() ? Figure.of(Math.min(1, value * comparisons)) : p;
    }
}
