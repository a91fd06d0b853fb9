package org.hybridcode.engine.evaluation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hybridcode.engine.evaluation.measure.Figure;
import org.hybridcode.expansion.share.Proportion;
import org.junit.jupiter.api.Test;

/** How many codes go without review, and how many of those are right. */
final class ReviewTableTest {
    private static final List<JudgedNote> NOTES = List.of(
            new JudgedNote("a", 2, List.of(Judged.code(0.9, true), Judged.code(0.4, false))),
            new JudgedNote("b", 2, List.of(Judged.code(0.6, true), Judged.code(0.6, false))));

    @Test
    void countsWhatReachesAScoreAndWhatOfThatIsRight() {
        ReviewPoint point = ReviewPoint.of(0.6, NOTES);

        assertThat(point.without()).isEqualTo(Proportion.of(3, 4));
        assertThat(point.right()).isEqualTo(Proportion.of(2, 3));
        assertThat(point.recall()).isEqualTo(Proportion.of(2, 4));
        assertThat(point.f1()).isCloseTo(2 * 2.0 / (2 * 2 + 1 + 2), within(1e-12));
    }

    @Test
    void namesTheLowestScoreWhoseLowerBoundReachesTheAim() {
        List<JudgedCode> codes = new ArrayList<>(Collections.nCopies(100, Judged.code(0.83, true)));
        codes.addAll(Collections.nCopies(30, Judged.code(0.42, false)));
        ReviewTable table =
                ReviewTable.of(List.of(new JudgedNote("a", 130, codes)), new ReviewSettings(0.9, 0, Optional.empty()));

        assertThat(table.lowest()).isEqualTo(Figure.of(0.43));
        ReviewPoint reached = table.at(table.lowest()).orElseThrow();
        assertThat(reached.right()).isEqualTo(Proportion.of(100, 100));
        assertThat(reached.right().low()).isGreaterThan(0.9);
    }

    @Test
    void namesNoScoreWhereTooFewCodesAreRight() {
        ReviewTable table = ReviewTable.of(NOTES, ReviewSettings.USUAL);

        assertThat(table.lowest()).isEqualTo(Figure.NOT_DEFINED);
        assertThat(table.at(table.lowest())).isEmpty();
        assertThat(table.points()).hasSize(10);
    }

    @Test
    void tellsOfTheScoreThatIsAskedFor() {
        ReviewTable table = ReviewTable.of(NOTES, new ReviewSettings(0.9, 0, Optional.of(0.85)));

        assertThat(table.at(table.asked()).orElseThrow().without()).isEqualTo(Proportion.of(1, 4));
    }

    @Test
    void theScoreOfTheBestF1IsTheLowestOfThoseAsGood() {
        assertThat(ReviewTable.best(NOTES)).isEqualTo(0.41);
    }

    @Test
    void refusesAnAimAndFoldsThatMakeNoSense() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReviewSettings(1, 0, Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReviewSettings(Double.NaN, 0, Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReviewSettings(0.9, 1, Optional.empty()));
    }
}
