package org.hybridcode.engine.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.hybridcode.engine.evaluation.measure.Figure;
import org.junit.jupiter.api.Test;

final class McNemarTest {

    /**
     * Agresti, Categorical Data Analysis (1990) p. 350, presidential approval: 794, 150, 86, 570. Without correction
     * (150 - 86)² / 236 = 17.36; with it 63² / 236 = 16.82, p = 4.115e-05.
     */
    @Test
    void findsTheCorrectedChiSquaredOfTheApprovalRatings() {
        McNemar test = McNemar.of(150, 86);
        assertThat(test.method()).isEqualTo(McNemar.Method.CORRECTED_CHI_SQUARED);
        assertThat(test.statistic().value().getAsDouble()).isCloseTo(16.818, within(0.0005));
        assertThat(test.p().value().getAsDouble()).isCloseTo(4.115e-05, within(5e-09));
    }

    /** Twice the upper tail of 15 throws of a coin: (1 + 15 + 105 + 455) / 2^14. */
    @Test
    void testsFewDecisionsExactly() {
        McNemar test = McNemar.of(12, 3);
        assertThat(test.method()).isEqualTo(McNemar.Method.EXACT_BINOMIAL);
        assertThat(test.statistic()).isEqualTo(Figure.NOT_DEFINED);
        assertThat(test.p().value().getAsDouble()).isCloseTo(576.0 / 16384, within(1e-12));
    }

    /** 2 (1 + 13 + 78 + 286) / 2^13, where a test that compares rounded probabilities misses a tail. */
    @Test
    void countsBothTails() {
        double expected = 2 * 378.0 / 8192;
        assertThat(McNemar.of(3, 10).p().value().getAsDouble()).isCloseTo(expected, within(1e-12));
        assertThat(McNemar.of(10, 3).p().value().getAsDouble()).isCloseTo(expected, within(1e-12));
    }

    @Test
    void goesOverToChiSquaredAtTwentyFive() {
        assertThat(McNemar.of(12, 12).method()).isEqualTo(McNemar.Method.EXACT_BINOMIAL);
        assertThat(McNemar.of(13, 12).method()).isEqualTo(McNemar.Method.CORRECTED_CHI_SQUARED);
    }

    @Test
    void findsNothingWhenBothAreRightAsOften() {
        assertThat(McNemar.of(5, 5).p().value().getAsDouble()).isCloseTo(1, within(1e-12));
        assertThat(McNemar.of(20, 20).p()).isEqualTo(Figure.of(1));
        assertThat(McNemar.of(20, 20).statistic()).isEqualTo(Figure.of(0));
    }

    @Test
    void isNotDefinedWithoutADecisionOnWhichOnlyOneIsRight() {
        assertThat(McNemar.of(0, 0))
                .isEqualTo(new McNemar(0, 0, McNemar.Method.NONE, Figure.NOT_DEFINED, Figure.NOT_DEFINED));
    }

    @Test
    void doesNotCareWhichIsFirst() {
        for (int one = 0; one < 40; one++) {
            for (int other = 0; other < 40; other++) {
                assertThat(McNemar.of(one, other).p().value().orElse(-1))
                        .isCloseTo(McNemar.of(other, one).p().value().orElse(-1), within(1e-12));
            }
        }
    }

    @Test
    void refusesNegativeCounts() {
        assertThatThrownBy(() -> McNemar.of(-1, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
