package org.hybridcode.tests.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hybridcode.tests.coding.Coding.codes;

import java.util.Optional;
import org.hybridcode.engine.coding.CodingResult;
import org.hybridcode.rules.facts.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words around a condition say of its care, its begin, and that it has nothing to do with another. */
final class CircumstancesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASSESSMENT: Sprain of right ankle, healing well.",
                "ASSESSMENT: Follow-up visit for sprain of right ankle.",
                "CHIEF COMPLAINT: Follow-up visit.\nASSESSMENT: Sprain of right ankle.",
                "ASSESSMENT:\n1. Sprain of right ankle. He is here for recheck of it.\n2. Gout.",
                "She fell and had a sprain of right ankle, now in a boot. Healing well. Gout is quiet."
            })
    void careAfterActiveTreatmentIsASubsequentEncounter(String note) {
        assertThat(codes(note)).contains("S93.401D").doesNotContain("S93.401A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASSESSMENT: Sprain of right ankle.",
                "ASSESSMENT: Sprain of right ankle. Follow up with orthopedics in 2 weeks.",
                "ASSESSMENT: Sprain of right ankle.\nPLAN: Recheck of the ankle next week.",
                "ASSESSMENT:\n1. Sprain of right ankle.\n2. Gout, here for recheck of it."
            })
    void careToComeAndCareForSomethingElseLeaveItTheInitialEncounter(String note) {
        assertThat(codes(note)).contains("S93.401A").doesNotContain("S93.401D");
    }

    @Test
    void theRuleThatChoseThe7thCharacterIsNamedWithTheWords() {
        CodingResult result = Coding.code(Setting.OUTPATIENT, "ASSESSMENT: Sprain of right ankle, healing well.");

        assertThat(result.codes().get(0).rules()).contains("GDL-1901");
        assertThat(result.codes().get(0).evidence()).hasSize(2);
        assertThat(result.refused())
                .extracting(refusal -> refusal.text() + " " + refusal.rule().id())
                .containsExactly("S93.401A GDL-1901");
    }

    @Test
    void anOperationDuringAStayIsActiveTreatment() {
        String note = "HOSPITAL COURSE: Intertrochanteric fracture of the right femur, status post fixation.";

        assertThat(Coding.code(Setting.INPATIENT, note).codes())
                .extracting(code -> code.entry().text())
                .contains("S72.141A");
        assertThat(codes(note)).contains("S72.141D");
    }

    @Test
    void unrelatedConditionsAreCodedTogetherThoughTheyExcludeEachOther() {
        assertThat(codes("ASSESSMENT: Common cold unrelated to the influenza.")).contains("J00", "J11.1");
        assertThat(codes("ASSESSMENT: Common cold with the influenza.")).doesNotContain("J00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HOSPITAL COURSE: Pneumonia on admission was treated.",
                "HOSPITAL COURSE: Pneumonia was treated. All present on admission.",
                "HOSPITAL COURSE: Pneumonia, which was present on admission, and ileus developed on hospital day 4."
            })
    void whatWasThereOnAdmissionIsIndicatedSo(String note) {
        assertThat(indicator(note, "J18.9")).contains("Y");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HOSPITAL COURSE: Pneumonia developed on hospital day 4.",
                "HOSPITAL COURSE: The course was complicated by hospital-acquired pneumonia."
            })
    void whatBeganDuringTheStayIsIndicatedSo(String note) {
        assertThat(indicator(note, "J18.9")).contains("N");
    }

    private static Optional<String> indicator(String note, String code) {
        return Coding.code(Setting.INPATIENT, note).codes().stream()
                .filter(assigned -> assigned.entry().text().equals(code))
                .findFirst()
                .orElseThrow()
                .presentOnAdmission();
    }
}
