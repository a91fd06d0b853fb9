package org.hybridcode.engine.evaluation.statistics;

import java.util.List;
import org.hybridcode.engine.evaluation.measure.Figure;

/**
 * Cohen's d of paired values, d<sub>z</sub>: the mean of the differences over their standard deviation. It is t over the
 * root of the number of pairs, and not comparable with the d of two independent groups.
 */
public final class CohensD {

    private CohensD() {}

    /**
     * d<sub>z</sub> of first minus second; not defined with fewer than two pairs or when all differences are the same.
     *
     * @throws IllegalArgumentException when there are not as many of one as of the other, or a value is not finite
     */
    public static Figure paired(List<Double> first, List<Double> second) {
        PairedSample sample = new PairedSample(first, second);
        return sample.varies() ? Figure.of(sample.mean() / sample.standardDeviation()) : Figure.NOT_DEFINED;
    }
}
