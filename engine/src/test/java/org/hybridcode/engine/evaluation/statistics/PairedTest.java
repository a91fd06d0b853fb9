package org.hybridcode.engine.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.hybridcode.engine.evaluation.measure.Figure;
import org.junit.jupiter.api.Test;

/** Student's t-test and Cohen's d of paired values. */
final class PairedTest {
    /** Hours of sleep gained under two drugs: Student, Biometrika 6 (1908) 1-25; the data set sleep of R. */
    private static final List<Double> FIRST_DRUG = List.of(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0);

    private static final List<Double> SECOND_DRUG = List.of(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4);

    /** As R's t.test(extra ~ group, data = sleep, paired = TRUE) prints it. */
    @Test
    void findsTheTOfStudentsSleepData() {
        PairedTTest test = PairedTTest.of(FIRST_DRUG, SECOND_DRUG);
        assertThat(number(test.t())).isCloseTo(-4.0621, within(0.00005));
        assertThat(test.degreesOfFreedom()).isEqualTo(9);
        assertThat(number(test.p())).isCloseTo(0.002833, within(0.0000005));
        assertThat(number(test.meanDifference())).isCloseTo(-1.58, within(1e-12));
    }

    /** d_z = t / sqrt(n): Lakens, Frontiers in Psychology 4 (2013) 863. */
    @Test
    void findsTheEffectOfStudentsSleepData() {
        assertThat(number(CohensD.paired(FIRST_DRUG, SECOND_DRUG))).isCloseTo(-4.0621 / Math.sqrt(10), within(0.00005));
    }

    @Test
    void turnsItsSignWithTheOrder() {
        PairedTTest forth = PairedTTest.of(FIRST_DRUG, SECOND_DRUG);
        PairedTTest back = PairedTTest.of(SECOND_DRUG, FIRST_DRUG);
        assertThat(number(back.t())).isCloseTo(-number(forth.t()), within(1e-12));
        assertThat(number(back.p())).isCloseTo(number(forth.p()), within(1e-12));
    }

    @Test
    void isNotDefinedWithoutPairs() {
        assertThat(PairedTTest.of(List.of(), List.of()))
                .isEqualTo(new PairedTTest(0, Figure.NOT_DEFINED, Figure.NOT_DEFINED, 0, Figure.NOT_DEFINED));
        assertThat(CohensD.paired(List.of(), List.of())).isEqualTo(Figure.NOT_DEFINED);
    }

    @Test
    void isNotDefinedForAPair() {
        PairedTTest test = PairedTTest.of(List.of(0.5), List.of(0.25));
        assertThat(test).isEqualTo(new PairedTTest(1, Figure.of(0.25), Figure.NOT_DEFINED, 0, Figure.NOT_DEFINED));
    }

    /** 0.3 - 0.2 and 0.4 - 0.3 differ in the last bit. */
    @Test
    void isNotDefinedWhenAllDifferencesAreTheSameButForRounding() {
        PairedTTest test = PairedTTest.of(List.of(0.3, 0.4, 0.8), List.of(0.2, 0.3, 0.7));
        assertThat(test.t()).isEqualTo(Figure.NOT_DEFINED);
        assertThat(test.p()).isEqualTo(Figure.NOT_DEFINED);
        assertThat(CohensD.paired(FIRST_DRUG, FIRST_DRUG)).isEqualTo(Figure.NOT_DEFINED);
    }

    @Test
    void refusesValuesThatCannotBePaired() {
        assertThatThrownBy(() -> PairedTTest.of(FIRST_DRUG, List.of(1.0))).isInstanceOf(IllegalArgumentException.class);
        List<Double> none = Collections.nCopies(10, Double.NaN);
        assertThatThrownBy(() -> PairedTTest.of(FIRST_DRUG, none)).isInstanceOf(IllegalArgumentException.class);
    }

    private static double number(Figure figure) {
        return figure.value().orElseThrow();
    }
}
