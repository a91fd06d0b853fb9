package org.hybridcode.engine.evaluation.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hybridcode.expansion.share.Proportion;

/**
 * Whether codes of score x are right in a share x of cases; right is {@link Level#EXACT}.
 *
 * @param bins ten bins of equal width over [0, 1], the lowest first
 * @param expectedError expected calibration error: the bins' distances between mean score and share right, weighted by
 *     their counts; not defined when nothing is predicted
 * @param brier mean squared distance between the score and 1 for a right code, 0 for a wrong one; not defined when
 *     nothing is predicted
 */
public record Calibration(List<CalibrationBin> bins, Figure expectedError, Figure brier) {
    private static final int BINS = 10;

    /** A score and whether its code is right. */
    public record Scored(double score, boolean right) {}

    /** Copies the list. */
    public Calibration {
        bins = List.copyOf(bins);
        Objects.requireNonNull(expectedError, "expectedError");
        Objects.requireNonNull(brier, "brier");
    }

    /** The calibration of the codes predicted over all notes. */
    public static Calibration of(List<Scored> codes) {
        List<CalibrationBin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            int number = bin;
            bins.add(bin(
                    bin,
                    codes.stream().filter(code -> binOf(code.score()) == number).toList()));
        }
        if (codes.isEmpty()) {
            return new Calibration(bins, Figure.NOT_DEFINED, Figure.NOT_DEFINED);
        }
        double gaps = bins.stream().mapToDouble(bin -> bin.count() * bin.gap()).sum();
        double squares = codes.stream().mapToDouble(Calibration::squared).sum();
        return new Calibration(bins, Figure.of(gaps / codes.size()), Figure.of(squares / codes.size()));
    }

    private static int binOf(double score) {
        return Math.min(BINS - 1, (int) (score * BINS));
    }

    private static CalibrationBin bin(int number, List<Scored> codes) {
        int right = (int) codes.stream().filter(Scored::right).count();
        double scores = codes.stream().mapToDouble(Scored::score).sum();
        return new CalibrationBin(
                (double) number / BINS,
                (number + 1.0) / BINS,
                codes.size(),
                codes.isEmpty() ? Figure.NOT_DEFINED : Figure.of(scores / codes.size()),
                Proportion.of(right, codes.size()));
    }

    private static double squared(Scored code) {
        double distance = code.score() - (code.right() ? 1 : 0);
        return distance * distance;
    }
}
