package org.hybridcode.engine.evaluation.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.hybridcode.engine.evaluation.gold.GoldNote;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Sex;
import org.junit.jupiter.api.Test;

class ScalingTest {
    private static final GoldNote A = note("a", "E11.9");
    private static final GoldNote B = note("b", "I10");

    @Test
    void measuresANoteWithTheGoldOfTheOtherHalf() {
        Scaling scaling = new Scaling(List.of(A, B), List.of(List.of(), List.of()));

        assertThat(scaling.codes(A, 10)).containsExactly("I10");
        assertThat(scaling.codes(B, 10)).containsExactly("E11.9");
    }

    @Test
    void putsProposedCodesBehindTheGoldOnes() {
        Scaling scaling = new Scaling(List.of(A, B), List.of(List.of("J18.9", "M10.9"), List.of("M10.9")));

        assertThat(scaling.codes(A, 1)).containsExactly("I10");
        assertThat(scaling.codes(A, 2)).containsExactlyInAnyOrder("I10", "M10.9");
        assertThat(scaling.codes(A, 3)).containsExactlyInAnyOrder("I10", "M10.9", "J18.9");
    }

    private static GoldNote note(String id, String code) {
        return new GoldNote(
                id,
                new Encounter(Setting.OUTPATIENT, LocalDate.of(2025, 1, 1), Sex.UNKNOWN, Age.UNKNOWN),
                "",
                new TreeSet<>(List.of(code)),
                true);
    }
}
