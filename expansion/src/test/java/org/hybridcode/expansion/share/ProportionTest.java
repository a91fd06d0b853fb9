package org.hybridcode.expansion.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProportionTest {

    /** Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3: the score method of Wilson (1927). */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718"})
    void hasTheIntervalsOfNewcombesTable(int count, int of, double low, double high) {
        Proportion proportion = Proportion.of(count, of);
        assertThat(proportion.low()).isCloseTo(low, within(0.00005));
        assertThat(proportion.high()).isCloseTo(high, within(0.00005));
    }

    /** Hanley and Lippman-Hand, JAMA 249 (1983) 1743-1745: none of n bounds the rate by about 3/n. */
    @Test
    void boundsARateOfZeroAsTheRuleOfThreeDoes() {
        Proportion none = Proportion.of(0, 300);
        assertThat(none.rate()).isZero();
        assertThat(none.low()).isZero();
        assertThat(none.high()).isBetween(3.0 / 300, 4.0 / 300);
    }

    @Test
    void saysOfAShareOfNothingThatNothingIsKnown() {
        assertThat(Proportion.of(0, 0)).isEqualTo(new Proportion(0, 0, 0, 0, 1));
    }

    @Test
    void isMirroredForTheOthers() {
        for (int count = 0; count <= 40; count++) {
            Proportion these = Proportion.of(count, 40);
            Proportion others = Proportion.of(40 - count, 40);
            assertThat(these.low()).isCloseTo(1 - others.high(), within(1e-12));
        }
    }

    @Test
    void refusesMoreThanThereAre() {
        assertThatThrownBy(() -> Proportion.of(3, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3");
    }
}
