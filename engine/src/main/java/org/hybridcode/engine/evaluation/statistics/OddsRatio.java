package org.hybridcode.engine.evaluation.statistics;

import java.util.Arrays;
import java.util.Objects;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.hybridcode.engine.evaluation.measure.Figure;

/**
 * The odds of the first row over those of the second in a table of two rows and two columns, with Woolf's 95 % interval
 * (normal, on the logarithm). Not defined when a row is empty.
 *
 * @param value the ratio; above 1 when the first row has the better odds
 * @param low lower bound of the interval
 * @param high upper bound of the interval
 * @param corrected whether a cell was 0, so that 0.5 was added to every cell (Haldane and Anscombe)
 */
public record OddsRatio(Figure value, Figure low, Figure high, boolean corrected) {
    private static final double TAIL = 0.025;
    private static final double HALF = 0.5;

    /** Refuses missing parts. */
    public OddsRatio {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
    }

    /**
     * The ratio {@code (firstRight / firstWrong) / (secondRight / secondWrong)}.
     *
     * @throws IllegalArgumentException when a count is negative
     */
    public static OddsRatio of(int firstRight, int firstWrong, int secondRight, int secondWrong) {
        if (Math.min(Math.min(firstRight, firstWrong), Math.min(secondRight, secondWrong)) < 0) {
            throw new IllegalArgumentException("counts are not negative: " + firstRight + ", " + firstWrong + ", "
                    + secondRight + ", " + secondWrong);
        }
        if (firstRight + firstWrong == 0 || secondRight + secondWrong == 0) {
            return new OddsRatio(Figure.NOT_DEFINED, Figure.NOT_DEFINED, Figure.NOT_DEFINED, false);
        }
        boolean corrected = firstRight == 0 || firstWrong == 0 || secondRight == 0 || secondWrong == 0;
        double more = corrected ? HALF : 0;
        double[] cells = {firstRight + more, firstWrong + more, secondRight + more, secondWrong + more};
        double log = Math.log(cells[0]) - Math.log(cells[1]) - Math.log(cells[2]) + Math.log(cells[3]);
        double width = NormalDistribution.of(0, 1).inverseSurvivalProbability(TAIL)
                * Math.sqrt(Arrays.stream(cells).map(cell -> 1 / cell).sum());
        return new OddsRatio(
                Figure.of(Math.exp(log)),
                Figure.of(Math.exp(log - width)),
                Figure.of(Math.exp(log + width)),
                corrected);
    }
}
