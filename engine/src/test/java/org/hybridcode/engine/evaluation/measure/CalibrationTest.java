package org.hybridcode.engine.evaluation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hybridcode.engine.evaluation.measure.Calibration.Scored;
import org.hybridcode.expansion.share.Proportion;
import org.junit.jupiter.api.Test;

final class CalibrationTest {
    private static final double EXACTLY = 1e-12;

    private final Calibration calibration = Calibration.of(
            List.of(new Scored(0.9, true), new Scored(1, true), new Scored(0.95, false), new Scored(0.1, false)));

    @Test
    void sortsScoresIntoTenBinsWithTheirLowerBounds() {
        assertThat(calibration.bins()).extracting(CalibrationBin::count).containsExactly(0, 1, 0, 0, 0, 0, 0, 0, 0, 3);
        CalibrationBin last = calibration.bins().get(9);
        assertThat(last.from()).isEqualTo(0.9);
        assertThat(last.to()).isEqualTo(1);
        assertThat(last.right()).isEqualTo(Proportion.of(2, 3));
        assertThat(last.meanScore().value().getAsDouble()).isCloseTo(0.95, within(EXACTLY));
    }

    /** 3/4 of |0.95 - 2/3| and 1/4 of |0.1 - 0|. */
    @Test
    void weighsTheBinsErrors() {
        assertThat(calibration.expectedError().value().getAsDouble())
                .isCloseTo(0.75 * (0.95 - 2.0 / 3) + 0.25 * 0.1, within(EXACTLY));
    }

    @Test
    void averagesTheSquaredErrors() {
        assertThat(calibration.brier().value().getAsDouble())
                .isCloseTo((0.01 + 0 + 0.9025 + 0.01) / 4, within(EXACTLY));
    }

    @Test
    void isNotDefinedWithoutCodes() {
        Calibration nothing = Calibration.of(List.of());
        assertThat(nothing.expectedError()).isEqualTo(Figure.NOT_DEFINED);
        assertThat(nothing.brier()).isEqualTo(Figure.NOT_DEFINED);
        assertThat(nothing.bins()).hasSize(10).allMatch(bin -> bin.meanScore().equals(Figure.NOT_DEFINED));
    }
}
