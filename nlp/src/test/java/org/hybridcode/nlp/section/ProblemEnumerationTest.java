package org.hybridcode.nlp.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ProblemEnumerationTest {

    private static final SectionDetector DETECTOR = SectionDetector.load();

    /** The kind of each part with its first line. */
    private static List<String> parts(String note) {
        return DETECTOR.detect(note).stream()
                .map(section -> section.kind() + " "
                        + note.substring(section.span().begin(), section.span().end())
                                .strip()
                                .lines()
                                .findFirst()
                                .orElse(""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Gout of the left knee.\n2. Asthma, mild.",
                "1) Gout of the left knee.\n2) Asthma, mild.",
                "(1) Gout of the left knee.\n(2) Asthma, mild.",
                "#1 Gout of the left knee.\n#2 Asthma, mild.",
                "# Gout of the left knee.\n# Asthma, mild.",
                "PROBLEM 1. Gout of the left knee.\nPROBLEM 2. Asthma, mild.",
                "Issue 1: Gout of the left knee.\nIssue 2: Asthma, mild."
            })
    void linesThatCountProblemsAreAnAssessment(String problems) {
        String first = problems.lines().findFirst().orElseThrow();

        assertThat(parts("MEDICINE SERVICE\n\nA 60-year-old man.\n\n" + problems))
                .containsExactly("UNSPECIFIED MEDICINE SERVICE", "ASSESSMENT_AND_PLAN " + first);
    }

    @Test
    void aHospitalCourseByProblemIsAnAssessmentAndAListOfItsDaysIsNone() {
        assertThat(parts("HOSPITAL COURSE\n1. Gout: colchicine. It has not come back since.\n2. Asthma: nebulizers."))
                .startsWith("HOSPITAL_COURSE HOSPITAL COURSE", "ASSESSMENT_AND_PLAN 1. Gout: colchicine.");
        assertThat(parts("HOSPITAL COURSE\n1. admitted\n2. went home")).hasSize(1);
    }

    @Test
    void aSingleNumberOrOneOutOfOrderCountsNothing() {
        assertThat(parts("A man.\n1. Gout.")).hasSize(1);
        assertThat(parts("A man.\n3. Gout.\n7. Asthma.")).hasSize(1);
    }

    @Test
    void whatIsToldBehindTheFirstSentenceIsReasoning() {
        assertThat(parts("A man.\n1. Gout of the left knee. Colchicine was started, no fever was seen.\n2. Asthma."))
                .containsExactly(
                        "UNSPECIFIED A man.",
                        "ASSESSMENT_AND_PLAN 1. Gout of the left knee.",
                        "REASONING Colchicine was started, no fever was seen.",
                        "ASSESSMENT_AND_PLAN 2. Asthma.");
    }

    @Test
    void problemsThatStandApartEndAHistoryOrAnExaminationAndAPlainListInOneDoesNot() {
        String problems = "1. Gout of the left knee. Colchicine was started.\n2. Asthma. No change of the inhaler.";

        assertThat(parts("PHYSICAL EXAM:\nLeft knee swollen.\n\n" + problems))
                .startsWith("PHYSICAL_EXAM PHYSICAL EXAM:", "ASSESSMENT_AND_PLAN 1. Gout of the left knee.");
        assertThat(parts("PHYSICAL EXAM:\nLeft knee swollen.\n" + problems)).hasSize(1);
        assertThat(parts("FAMILY HISTORY:\nAs told.\n\n1. Gout\n2. Asthma")).hasSize(1);
    }

    @Test
    void aListOfComplaintsStaysAComplaint() {
        assertThat(parts("CHIEF COMPLAINT:\n1. Cough.\n2. Fever.")).containsExactly("CHIEF_COMPLAINT CHIEF COMPLAINT:");
    }

    @Test
    void problemsWithWhatIsToldOfThemEndAComplaint() {
        assertThat(parts("REASON FOR ADMISSION: cough.\n\n1. Pneumonia. Ceftriaxone for seven days.\n2. Gout."))
                .startsWith("CHIEF_COMPLAINT REASON FOR ADMISSION: cough.", "ASSESSMENT_AND_PLAN 1. Pneumonia.");
    }

    @Test
    void aResultWithinAnEntryEndsNoList() {
        assertThat(
                        parts(
                                "DISCHARGE DIAGNOSES\n1. Pneumonia, seen on CT. CT: a large infiltrate on the right.\n2. Gout."))
                .containsExactly(
                        "DISCHARGE_DIAGNOSIS DISCHARGE DIAGNOSES",
                        "DISCHARGE_DIAGNOSIS 1. Pneumonia, seen on CT.",
                        "REASONING CT: a large infiltrate on the right.",
                        "DISCHARGE_DIAGNOSIS 2. Gout.");
    }

    @Test
    void anAbbreviatedGenusEndsNoSentence() {
        assertThat(parts("DISCHARGE DIAGNOSES\n1. Colitis due to C. Difficile, second recurrence\n2. Gout"))
                .hasSize(1);
    }

    @Test
    void diagnosesThatStandInOneLineWithoutNumbersStayAList() {
        assertThat(parts("DISCHARGE DIAGNOSES\nPneumonia. Hypertension of long standing. Gout."))
                .hasSize(1);
    }

    @Test
    void whatWasRuledOutHasAPartOfItsOwn() {
        assertThat(parts("DISCHARGE DIAGNOSES\n1. Pneumonia\n\nRULED OUT\n- Pulmonary embolism"))
                .containsExactly("DISCHARGE_DIAGNOSIS DISCHARGE DIAGNOSES", "NOT_PRESENT RULED OUT");
    }
}
