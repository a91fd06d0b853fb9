package org.hybridcode.engine.evaluation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hybridcode.engine.evaluation.measure.Samples.gold;
import static org.hybridcode.engine.evaluation.measure.Samples.measured;
import static org.hybridcode.engine.evaluation.measure.Samples.said;

import org.hybridcode.engine.evaluation.system.Prediction;
import org.junit.jupiter.api.Test;

final class HierarchicalScoreTest {
    private static final double EXACTLY = 1e-12;

    private static HierarchicalScore score(String gold, String... predicted) {
        return measured(gold("n", gold), said(predicted)).hierarchical();
    }

    @Test
    void goesFromChapterToCode() {
        assertThat(new Hierarchy(Samples.CODEBOOK).path("J45.901"))
                .containsExactly("chapter 10", "block J40-J4A", "J45", "J45.9", "J45.90", "J45.901");
    }

    @Test
    void putsACodeThatDoesNotExistBelowWhatItWouldStandBelow() {
        assertThat(new Hierarchy(Samples.CODEBOOK).path("J45.97"))
                .containsExactly("chapter 10", "block J40-J4A", "J45", "J45.9", "J45.97");
        assertThat(new Hierarchy(Samples.CODEBOOK).path("K99.9")).containsExactly("K99.9");
        assertThat(new Hierarchy(Samples.CODEBOOK).path("asthma")).containsExactly("asthma");
    }

    /** J45.909 and J45.901 share five of six; the chapter, the block and J44 with J44.0 add two more. */
    @Test
    void comparesTheSetsWithAllThatStandsAbove() {
        HierarchicalScore score = score("J45.901", "J45.909", "J44.0");
        assertThat(score.shared()).isEqualTo(5);
        assertThat(score.gold()).isEqualTo(6);
        assertThat(score.predicted()).isEqualTo(8);
        assertThat(score.precision()).isCloseTo(5.0 / 8, within(EXACTLY));
        assertThat(score.recall()).isCloseTo(5.0 / 6, within(EXACTLY));
        assertThat(score.f1()).isCloseTo(10.0 / 14, within(EXACTLY));
    }

    @Test
    void saysHowFarTheWayGoesTogetherWithTheNearestCode() {
        assertThat(score("J45.901", "J44.0", "J45.909").pathOverlap().value().getAsDouble())
                .isCloseTo(5.0 / 6, within(EXACTLY));
        assertThat(score("J45.901", "J45.901").pathOverlap()).isEqualTo(Figure.of(1));
        assertThat(score("J45.901", "I10").pathOverlap()).isEqualTo(Figure.of(0));
    }

    @Test
    void isDefinedWithoutCodes() {
        HierarchicalScore nothing = measured(gold("n"), Prediction.NONE).hierarchical();
        assertThat(nothing).isEqualTo(new HierarchicalScore(0, 0, 0, 0, 0, 0, Figure.NOT_DEFINED));
    }
}
