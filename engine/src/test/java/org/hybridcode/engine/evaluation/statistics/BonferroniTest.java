package org.hybridcode.engine.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hybridcode.engine.evaluation.measure.Figure;
import org.junit.jupiter.api.Test;

final class BonferroniTest {

    @Test
    void multipliesByTheNumberOfComparisons() {
        assertThat(Bonferroni.adjust(Figure.of(0.0125), 4)).isEqualTo(Figure.of(0.05));
    }

    @Test
    void staysAProbability() {
        assertThat(Bonferroni.adjust(Figure.of(0.4), 3)).isEqualTo(Figure.of(1));
    }

    @Test
    void leavesWhatIsNotDefined() {
        assertThat(Bonferroni.adjust(Figure.NOT_DEFINED, 3)).isEqualTo(Figure.NOT_DEFINED);
    }

    @Test
    void refusesWhatIsNoProbabilityAndNoNumberOfComparisons() {
        assertThatThrownBy(() -> Bonferroni.adjust(Figure.of(1.1), 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Bonferroni.adjust(Figure.of(0.1), 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
