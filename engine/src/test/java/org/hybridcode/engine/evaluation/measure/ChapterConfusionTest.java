package org.hybridcode.engine.evaluation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hybridcode.engine.evaluation.measure.Samples.gold;
import static org.hybridcode.engine.evaluation.measure.Samples.measured;
import static org.hybridcode.engine.evaluation.measure.Samples.said;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ChapterConfusionTest {

    @Test
    void putsHitsOnTheDiagonal() {
        ChapterConfusion confusion =
                measured(gold("n", "I10", "J44.1"), said("I10", "J44.1")).chapters();
        assertThat(confusion.labels()).containsExactly("4", "9", "10", "unlisted", "none");
        assertThat(confusion.count("9", "9")).isEqualTo(1);
        assertThat(confusion.count("10", "10")).isEqualTo(1);
        assertThat(sum(confusion)).isEqualTo(2);
    }

    @Test
    void pairsAMissedCodeWithTheNearestFalseOneFirst() {
        ChapterConfusion confusion =
                measured(gold("n", "I10", "J45.901"), said("J45.909", "E11.9")).chapters();
        assertThat(confusion.count("10", "10")).isEqualTo(1);
        assertThat(confusion.count("9", "4")).isEqualTo(1);
        assertThat(sum(confusion)).isEqualTo(2);
    }

    @Test
    void breaksTiesByCode() {
        ChapterConfusion confusion =
                measured(gold("n", "I10"), said("J44.1", "E11.9")).chapters();
        assertThat(confusion.count("9", "4")).isEqualTo(1);
        assertThat(confusion.count("none", "10")).isEqualTo(1);
    }

    @Test
    void countsWhatIsLeftAlone() {
        ChapterConfusion missed =
                measured(gold("n", "I10", "J44.1"), said("I10")).chapters();
        assertThat(missed.count("10", "none")).isEqualTo(1);
        ChapterConfusion unlisted =
                measured(gold("n", "I10"), said("I10", "what")).chapters();
        assertThat(unlisted.count("none", "unlisted")).isEqualTo(1);
    }

    @Test
    void refusesAChapterThatThereIsNot() {
        ChapterConfusion confusion = measured(gold("n", "I10"), said("I10")).chapters();
        assertThatThrownBy(() -> confusion.count("23", "9"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("23");
    }

    private static int sum(ChapterConfusion confusion) {
        return confusion.counts().stream()
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .sum();
    }
}
