package org.hybridcode.engine.evaluation.measure;

import java.util.Objects;
import org.hybridcode.expansion.share.Proportion;

/**
 * The predicted codes with scores in a range.
 *
 * @param from lower bound of the scores, inclusive
 * @param to upper bound, exclusive except in the last bin
 * @param count how many codes
 * @param meanScore their mean score; not defined when there are none
 * @param right share of them that are right
 */
public record CalibrationBin(double from, double to, int count, Figure meanScore, Proportion right) {

    /** Refuses missing parts. */
    public CalibrationBin {
        Objects.requireNonNull(meanScore, "meanScore");
        Objects.requireNonNull(right, "right");
    }

    /** How far the mean score lies from the share that is right; 0 when there are no codes. */
    double gap() {
        return Math.abs(meanScore.value().orElse(right.rate()) - right.rate());
    }
}
