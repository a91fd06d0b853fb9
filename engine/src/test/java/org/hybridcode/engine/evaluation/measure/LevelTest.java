package org.hybridcode.engine.evaluation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hybridcode.engine.evaluation.measure.Samples.gold;
import static org.hybridcode.engine.evaluation.measure.Samples.note;
import static org.hybridcode.engine.evaluation.measure.Samples.said;

import org.junit.jupiter.api.Test;

final class LevelTest {

    private static NoteOutcome outcome(Level level, CodedNotes notes) {
        return notes.outcomes(level).get(0);
    }

    @Test
    void matchesTheSameTextsOnly() {
        NoteOutcome outcome = outcome(Level.EXACT, note(gold("n", "I10", "J44"), said("J44.1", "I10")));
        assertThat(outcome.hits()).containsExactly("I10");
        assertThat(outcome.falsePositives()).containsExactly("J44.1");
        assertThat(outcome.misses()).containsExactly("J44");
    }

    @Test
    void letsABillableCodeCompleteAGoldHeader() {
        NoteOutcome outcome = outcome(Level.BILLABLE_COMPLETED, note(gold("n", "J44"), said("J44.1")));
        assertThat(outcome.hits()).containsExactly("J44");
        assertThat(outcome.falsePositives()).isEmpty();
    }

    @Test
    void countsASecondCodeBelowTheSameHeaderAsFalse() {
        NoteOutcome outcome = outcome(Level.BILLABLE_COMPLETED, note(gold("n", "J44"), said("J44.1", "J44.0")));
        assertThat(outcome.hits()).containsExactly("J44");
        assertThat(outcome.falsePositives()).containsExactly("J44.1");
    }

    @Test
    void givesACodeToTheDeeperHeaderSoThatBothCanBeHit() {
        NoteOutcome outcome =
                outcome(Level.BILLABLE_COMPLETED, note(gold("n", "J45", "J45.90"), said("J45.901", "J45.998")));
        assertThat(outcome.hits()).containsExactly("J45", "J45.90");
    }

    @Test
    void doesNotCompleteWithACodeThatIsGoldItself() {
        NoteOutcome outcome = outcome(Level.BILLABLE_COMPLETED, note(gold("n", "J44", "J44.1"), said("J44.1")));
        assertThat(outcome.hits()).containsExactly("J44.1");
        assertThat(outcome.misses()).containsExactly("J44");
    }

    @Test
    void doesNotCompleteWithAHeaderOrACodeThatDoesNotExist() {
        NoteOutcome outcome = outcome(Level.BILLABLE_COMPLETED, note(gold("n", "J45"), said("J45.9", "J45.7")));
        assertThat(outcome.hits()).isEmpty();
    }

    @Test
    void doesNotCompleteABillableOrUnknownGoldCode() {
        NoteOutcome outcome = outcome(Level.BILLABLE_COMPLETED, note(gold("n", "K99"), said("K99.9")));
        assertThat(outcome.misses()).containsExactly("K99");
    }

    @Test
    void countsACategoryOnce() {
        NoteOutcome outcome =
                outcome(Level.CATEGORY, note(gold("n", "J45.901", "J45.909", "I10"), said("J45.998", "J44.1", "what")));
        assertThat(outcome.hits()).containsExactly("J45");
        assertThat(outcome.falsePositives()).containsExactly("J44", "what");
        assertThat(outcome.misses()).containsExactly("I10");
    }
}
