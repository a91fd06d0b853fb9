package org.hybridcode.engine.evaluation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hybridcode.engine.evaluation.gold.GoldException;
import org.hybridcode.engine.score.Trait;
import org.junit.jupiter.api.Test;

/** Scores made on some notes are read on others. */
final class FoldsTest {
    private static final int NOTES = 103;

    @Test
    void eachNoteIsReadOnceAndTheFoldsAreNearlyAlike() {
        Folds folds = Folds.of(Judged.notes(NOTES), 5);

        assertThat(folds.folds()).extracting(Fold::notes).containsExactly(21, 21, 21, 20, 20);
        assertThat(folds.whole().notes()).isEqualTo(NOTES);
    }

    @Test
    void theOrderOfTheNotesChangesNothing() {
        List<JudgedNote> shuffled = new ArrayList<>(Judged.notes(NOTES));
        Collections.shuffle(shuffled, new Random(3));

        assertThat(Folds.of(shuffled, 5)).isEqualTo(Folds.of(Judged.notes(NOTES), 5));
    }

    /** Codes with the trait are right in four of five, others in one of five: the scores say so, and keep the first. */
    @Test
    void scoresSayOfUnseenNotesWhatTheySayOfThoseTheyWereMadeOf() {
        Folds folds = Folds.of(Judged.notes(NOTES), 5);

        assertThat(folds.expectedError().value().orElseThrow()).isLessThan(0.1);
        assertThat(folds.whole().precision().rate()).isCloseTo(0.8, within(0.01));
        assertThat(folds.meanF1()).isCloseTo(folds.whole().f1(), within(0.05));
        assertThat(folds.folds()).allMatch(fold -> fold.least() > 0.2 && fold.least() < 0.8);
    }

    /** A trait that tells right from wrong in one fold alone says nothing to the scores that are read there. */
    @Test
    void nothingOfTheFoldThatIsReadIsKnownToItsScores() {
        List<JudgedNote> made = Judged.notes(50);
        List<JudgedNote> read =
                List.of(new JudgedNote("x", 1, List.of(Judged.code(0, true, Trait.TITLE), Judged.code(0, false))));
        List<JudgedNote> scored = Fold.scored(made, read);

        assertThat(scored.get(0).codes().get(0).score())
                .isEqualTo(scored.get(0).codes().get(1).score());
    }

    @Test
    void refusesASetThatIsTooSmall() {
        assertThatExceptionOfType(GoldException.class)
                .isThrownBy(() -> Folds.of(Judged.notes(3), 5))
                .withMessageContaining("too small for 5 folds");
        List<JudgedNote> right = List.of(
                new JudgedNote("a", 1, List.of(Judged.code(1, true))),
                new JudgedNote("b", 1, List.of(Judged.code(1, true))));
        assertThatExceptionOfType(GoldException.class).isThrownBy(() -> Folds.of(right, 2));
    }
}
