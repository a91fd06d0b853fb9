package org.hybridcode.tests.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hybridcode.rules.facts.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pregnant patients have, with the weeks and the outcome that are told elsewhere in the note. */
final class PregnancyTest {

    private static List<String> visit(String note) {
        return Coding.codes(Setting.OUTPATIENT, note);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Severe preeclampsia at 33 weeks. | O14.13 Z3A.33
                    Severe pre-eclampsia at 33 weeks. | O14.13 Z3A.33
                    Severe preeclampsia at 20 weeks. Plan for induction at 37 weeks. | O14.12 Z3A.20
                    Pregnant, 33 2/7 weeks, with iron deficiency anemia. | O99.013 D50.9 Z3A.33
                    Severe preeclampsia at 35 weeks. At 36 weeks she is stable. | O14.13 Z3A.36
                    """)
    void weeksThatAreToldByABareNumberAreThoseOfThePregnancy(String note, String codes) {
        assertThat(visit(note)).containsExactlyInAnyOrder(codes.split(" "));
    }

    @Test
    void aConditionOfAnotherChapterComplicatesThePregnancyAndIsCodedBehindThat() {
        assertThat(visit("28 weeks pregnant with iron deficiency anemia."))
                .containsExactly("O99.013", "D50.9", "Z3A.28");
    }

    @Test
    void aConditionThatTheCodeOfThePregnancySaysIsNotCodedBesideIt() {
        assertThat(visit("28 weeks pregnant with a urinary tract infection.")).containsExactly("O23.43", "Z3A.28");
    }

    @Test
    void theRecordOfADeliverySaysTheBirthAsItsOutcome() {
        assertThat(visit("Severe preeclampsia, cesarean delivery at 38 weeks, single liveborn infant."))
                .containsExactlyInAnyOrder("O14.14", "Z3A.38", "Z37.0");
    }

    @Test
    void thePregnancyOfSomebodyElseComplicatesNothing() {
        assertThat(visit("Iron deficiency anemia. Her sister is pregnant at 20 weeks."))
                .containsExactly("D50.9");
    }

    @Test
    void theRecordOfANewbornHasNoPregnancy() {
        assertThat(
                        visit(
                                "Newborn, 39 weeks of gestation, vaginal delivery. Single liveborn infant. Iron deficiency anemia."))
                .noneMatch(code -> code.startsWith("O") || code.startsWith("Z3A") || code.startsWith("Z37"));
    }

    @Test
    void durationsAreNoWeeksOfGestation() {
        assertThat(visit("Severe preeclampsia. Cough for 12 weeks. Return in 10 weeks."))
                .contains("O14.10")
                .noneMatch(code -> code.startsWith("Z3A"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Severe preeclampsia, Z3A.3X.
                    Severe preeclampsia, gestational age unknown.
                    Severe preeclampsia, 12 weeks gestation, 30 weeks gestation.
                    """)
    void noTrimesterComesFromACodeThatIsNoneFromWeeksNotKnownOrFromTwoTrimesters(String note) {
        assertThat(visit(note))
                .contains("O14.10")
                .noneMatch(code -> code.startsWith("O14.12") || code.equals("O14.13"));
    }

    @Test
    void theShockOfARupturedEctopicPregnancyIsItsComplication() {
        assertThat(visit("Ruptured ectopic pregnancy with hemorrhagic shock."))
                .contains("O08.3")
                .noneMatch(code -> code.startsWith("R57"));
    }
}
