package org.hybridcode.engine.evaluation.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.hybridcode.engine.evaluation.gold.GoldNote;
import org.hybridcode.engine.evaluation.system.CodingSystem;
import org.hybridcode.engine.evaluation.system.PredictedCode;
import org.hybridcode.engine.evaluation.system.Prediction;
import org.junit.jupiter.api.Test;

final class MostFrequentTest {
    private static final GoldNote FIRST = Notes.note("1", "a", "I10", "E11.9");
    private static final GoldNote SECOND = Notes.note("2", "b", "I10", "J45.909");
    private static final GoldNote THIRD = Notes.note("3", "c", "E11.9", "J45.909");
    private static final List<GoldNote> SET = List.of(FIRST, SECOND, THIRD);

    @Test
    void countsTheOtherNotesAlone() {
        CodingSystem system = Baselines.mostFrequent(SET);
        assertThat(system.code(FIRST).codes())
                .containsExactly(new PredictedCode("J45.909", 1, false), new PredictedCode("E11.9", 0.5, false));
    }

    @Test
    void breaksTiesByCode() {
        assertThat(Notes.codes(Baselines.mostFrequent(SET).code(Notes.note("new", "d"))))
                .containsExactly("E11.9", "I10");
    }

    @Test
    void givesAsManyCodesAsTheOthersHaveOnAverage() {
        CodingSystem system = Baselines.mostFrequent(
                List.of(FIRST, Notes.note("2", "b", "I10"), Notes.note("3", "c", "I10", "E11.9")));
        assertThat(Notes.codes(system.code(FIRST))).containsExactly("I10", "E11.9");
        assertThat(Notes.codes(system.code(Notes.note("2", "b")))).containsExactly("E11.9", "I10");
    }

    @Test
    void doesNotLookAtTheCodesOfTheNoteItIsGiven() {
        CodingSystem system = Baselines.mostFrequent(SET);
        assertThat(system.code(FIRST.withCodes(List.of("Z99.9")))).isEqualTo(system.code(FIRST));
    }

    @Test
    void givesNothingWhenThereAreNoOthers() {
        assertThat(Baselines.mostFrequent(List.of(FIRST)).code(FIRST)).isEqualTo(Prediction.NONE);
    }

    @Test
    void saysTheSameOfASetInAnotherOrder() {
        CodingSystem reversed = Baselines.mostFrequent(List.of(THIRD, SECOND, FIRST));
        assertThat(SET).allSatisfy(note -> assertThat(reversed.code(note))
                .isEqualTo(Baselines.mostFrequent(SET).code(note)));
    }

    @Test
    void refusesTwoNotesOfOneId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Baselines.mostFrequent(List.of(FIRST, FIRST)))
                .withMessageContaining("id 1");
    }
}
