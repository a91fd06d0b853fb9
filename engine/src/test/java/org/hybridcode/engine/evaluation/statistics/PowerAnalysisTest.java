package org.hybridcode.engine.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.hybridcode.engine.evaluation.measure.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PowerAnalysisTest {

    /**
     * The pairs for power 0.8 at two-sided 0.05 for Cohen's small, medium and large effects, as G*Power 3 gives them
     * (Faul, Erdfelder, Lang and Buchner, Behavior Research Methods 39 (2007) 175-191).
     */
    @ParameterizedTest
    @CsvSource({"0.2, 199", "0.5, 34", "0.8, 15"})
    void needsThePairsOfGPower(double dz, int pairs) {
        assertThat(PowerAnalysis.pairsNeeded(dz, 0.05)).isEqualTo(Figure.of(pairs));
        assertThat(PowerAnalysis.pairsNeeded(-dz, 0.05)).isEqualTo(Figure.of(pairs));
    }

    /** The noncentral t distribution of SciPy 1.17: nct.sf(t, n - 1, d sqrt(n)) + nct.cdf(-t, n - 1, d sqrt(n)). */
    @ParameterizedTest
    @CsvSource({
        "2, 0.5, 0.05, 0.061948606687",
        "2, 0.5, 0.0025, 0.003100197526",
        "3, 1, 0.0025, 0.009943983586",
        "10, 1.2, 0.01, 0.695864983927",
        "34, 0.5, 0.05, 0.807777501279",
        "1000, 0.1, 0.05, 0.884789098891",
        "50000, 0.01, 0.05, 0.608762993440"
    })
    void hasThePowerOfTheNoncentralT(int pairs, double dz, double alpha, double power) {
        assertThat(PowerAnalysis.power(pairs, dz, alpha).value().getAsDouble()).isCloseTo(power, within(1e-8));
    }

    @Test
    void hasTheLevelOfTheTestForNoEffect() {
        assertThat(PowerAnalysis.power(10, 0, 0.05).value().getAsDouble()).isCloseTo(0.05, within(1e-9));
        assertThat(PowerAnalysis.pairsNeeded(0, 0.05)).isEqualTo(Figure.NOT_DEFINED);
    }

    @Test
    void isCertainOfAHugeEffect() {
        assertThat(PowerAnalysis.power(20, 1e6, 0.05).value().getAsDouble()).isCloseTo(1, within(1e-9));
        assertThat(PowerAnalysis.pairsNeeded(1e6, 0.05)).isEqualTo(Figure.of(2));
    }

    @Test
    void growsWithThePairs() {
        double before = 0;
        for (int pairs = 2; pairs < 60; pairs++) {
            double power = PowerAnalysis.power(pairs, 0.4, 0.05).value().getAsDouble();
            assertThat(power).isGreaterThan(before);
            before = power;
        }
    }

    @Test
    void isNotDefinedForFewerThanTwoPairs() {
        assertThat(PowerAnalysis.power(0, 0.5, 0.05)).isEqualTo(Figure.NOT_DEFINED);
        assertThat(PowerAnalysis.power(1, 0.5, 0.05)).isEqualTo(Figure.NOT_DEFINED);
    }

    @Test
    void refusesALevelThatIsNone() {
        assertThatThrownBy(() -> PowerAnalysis.power(10, 0.5, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PowerAnalysis.pairsNeeded(Double.NaN, 0.05))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
