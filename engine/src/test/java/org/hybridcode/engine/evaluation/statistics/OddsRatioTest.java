package org.hybridcode.engine.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.hybridcode.engine.evaluation.measure.Figure;
import org.junit.jupiter.api.Test;

final class OddsRatioTest {

    /**
     * Agresti, An Introduction to Categorical Data Analysis, section 2.3: heart attacks under placebo (189 of 11,034) and
     * aspirin (104 of 11,037); 1.832, from 1.44 to 2.33.
     */
    @Test
    void findsTheOddsOfTheAspirinStudy() {
        OddsRatio ratio = OddsRatio.of(189, 10_845, 104, 10_933);
        assertThat(number(ratio.value())).isCloseTo(1.832, within(0.0005));
        assertThat(number(ratio.low())).isCloseTo(1.44, within(0.005));
        assertThat(number(ratio.high())).isCloseTo(2.33, within(0.005));
        assertThat(ratio.corrected()).isFalse();
    }

    /** (5.5 / 0.5) / (2.5 / 3.5) = 15.4. */
    @Test
    void addsAHalfToEveryCellWhenOneIsEmpty() {
        OddsRatio ratio = OddsRatio.of(5, 0, 2, 3);
        assertThat(number(ratio.value())).isCloseTo(15.4, within(1e-9));
        assertThat(ratio.corrected()).isTrue();
    }

    @Test
    void isNotDefinedWhenARowIsEmpty() {
        Figure none = Figure.NOT_DEFINED;
        assertThat(OddsRatio.of(0, 0, 2, 3)).isEqualTo(new OddsRatio(none, none, none, false));
        assertThat(OddsRatio.of(2, 3, 0, 0)).isEqualTo(new OddsRatio(none, none, none, false));
    }

    @Test
    void isTurnedOverWithTheRows() {
        OddsRatio ratio = OddsRatio.of(7, 3, 4, 9);
        OddsRatio other = OddsRatio.of(4, 9, 7, 3);
        assertThat(number(other.value())).isCloseTo(1 / number(ratio.value()), within(1e-9));
        assertThat(number(other.low())).isCloseTo(1 / number(ratio.high()), within(1e-9));
    }

    @Test
    void refusesNegativeCounts() {
        assertThatThrownBy(() -> OddsRatio.of(1, 2, -3, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    private static double number(Figure figure) {
        return figure.value().orElseThrow();
    }
}
