package org.hybridcode.engine.evaluation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class ResamplingTest {

    /** The mean of n of 0 to n - 1 has the standard error sqrt((n² - 1) / 12 / n). */
    @Test
    void spreadsAMeanAsWideAsItsStandardErrorSays() {
        int items = 400;
        double mean = (items - 1) / 2.0;
        Estimate estimate = Resampling.DEFAULT.estimate(
                mean, items, drawn -> Arrays.stream(drawn).average().orElseThrow());
        double expected = 1.96 * Math.sqrt((items * items - 1.0) / 12 / items);
        assertThat(estimate.high() - mean).isCloseTo(expected, within(0.05 * expected));
        assertThat(mean - estimate.low()).isCloseTo(expected, within(0.05 * expected));
    }

    @Test
    void drawsTheSameFromTheSameSeedAndOthersFromAnother() {
        Estimate one = first(new Resampling(500, 3));
        assertThat(first(new Resampling(500, 3))).isEqualTo(one);
        assertThat(first(new Resampling(500, 4))).isNotEqualTo(one);
    }

    private static Estimate first(Resampling resampling) {
        return resampling.estimate(0, 1000, drawn -> drawn[0] + drawn[1] / 1000.0);
    }

    @Test
    void hasNoWidthOverASingleItem() {
        assertThat(Resampling.DEFAULT.estimate(0.4, 1, drawn -> 0.4)).isEqualTo(new Estimate(0.4, 0.4, 0.4));
    }

    @Test
    void refusesToDrawFromNothingAndTooOften() {
        assertThatThrownBy(() -> Resampling.DEFAULT.estimate(0, 0, drawn -> 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Resampling(10_001, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
