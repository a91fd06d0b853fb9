package org.hybridcode.tests.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hybridcode.rules.facts.Setting;
import org.junit.jupiter.api.Test;

/** Records of inpatient stays, from their text to the codes in their order. */
final class StayTest {

    private static List<String> stay(String note) {
        return Coding.codes(Setting.INPATIENT, note);
    }

    @Test
    void theStoryBehindTheDiagnosesAddsNoSymptomAndNoUntreatedPast() {
        assertThat(stay("""
                        HISTORY OF PRESENT ILLNESS: Cough, nausea and chest pain for two days.

                        PAST MEDICAL HISTORY: Gout.

                        HOSPITAL COURSE: Hypertension was treated with lisinopril.

                        DISCHARGE DIAGNOSES:
                        1. Pneumonia
                        2. Asthma
                        """)).containsExactlyInAnyOrder("J18.9", "J45.909", "I10");
    }

    @Test
    void whatWasRuledOutIsNotCoded() {
        assertThat(stay("""
                        DISCHARGE DIAGNOSES:
                        1. Pneumonia

                        RULED OUT:
                        - Pulmonary embolism
                        - Heart failure
                        """)).containsExactly("J18.9");
    }

    @Test
    void whatTheRecordRulesOutFurtherOnIsNotCodedFromAnEarlierThought() {
        assertThat(stay("""
                        HOSPITAL COURSE: The emergency physician wrote sepsis. Cultures stayed negative. Sepsis has been excluded.

                        DISCHARGE DIAGNOSES:
                        1. Pneumonia
                        """)).containsExactly("J18.9");
    }

    @Test
    void whatTheStayResolvedIsADiagnosisOfIt() {
        assertThat(stay("""
                        DISCHARGE DIAGNOSES:
                        1. Pneumonia
                        2. Acute kidney injury, resolved
                        """)).containsExactlyInAnyOrder("J18.9", "N17.9");
    }

    @Test
    void aDiseaseOfTheHistoryListOnItsDrugIsPartOfTheStay() {
        assertThat(stay("""
                        PAST MEDICAL HISTORY: Hypertension on amlodipine. Gout.

                        DISCHARGE DIAGNOSES:
                        1. Pneumonia
                        """)).containsExactlyInAnyOrder("J18.9", "I10");
    }

    @Test
    void aComplicationOfPregnancyTakesTheTrimesterOrTheChildbirthThatTheRecordTells() {
        assertThat(Coding.codes(Setting.INPATIENT, """
                        HISTORY: Admitted at 30 weeks of gestation.

                        DISCHARGE DIAGNOSES:
                        1. Severe preeclampsia
                        """)).contains("O14.13").doesNotContain("O14.10");
        assertThat(Coding.codes(Setting.INPATIENT, """
                        HOSPITAL COURSE: Induction at 37 weeks, delivered a live infant.

                        DISCHARGE DIAGNOSES:
                        1. Severe preeclampsia
                        """))
                .contains("O14.14", "Z37.0")
                .doesNotContain("O14.10", "O14.13");
    }

    @Test
    void numberedProblemsAreTheConclusionAndWhatIsToldOfThemIsNot() {
        assertThat(stay("""
                        MEDICINE SERVICE

                        1. Pneumonia. The emergency department had thought of heart failure.
                        2. Gout. Colchicine was given for five days.
                        """)).containsExactly("J18.9", "M10.9");
    }

    @Test
    void theOrganismGoesBesideTheInfectionThatAsksForIt() {
        assertThat(stay("""
                        HOSPITAL COURSE: The urine grew Klebsiella pneumoniae.

                        DISCHARGE DIAGNOSES:
                        1. Urinary tract infection
                        """)).containsExactly("N39.0", "B96.1");
        assertThat(stay("""
                        HOSPITAL COURSE: The urine grew Klebsiella pneumoniae.

                        DISCHARGE DIAGNOSES:
                        1. Gout
                        """)).containsExactly("M10.9");
    }

    @Test
    void whatMustComeFirstTakesThePlaceOfWhatNeedsIt() {
        assertThat(stay("""
                        DISCHARGE DIAGNOSES:
                        1. Urinary tract infection
                        2. Gout
                        3. Sepsis due to E. coli
                        """)).containsExactly("A41.51", "N39.0", "M10.9");
    }

    @Test
    void theTypeOfADiabetesIsNamedOnceForAllItsComplications() {
        assertThat(stay("""
                        DISCHARGE DIAGNOSES:
                        1. Diabetic gastroparesis
                        2. Type 1 diabetes mellitus
                        """)).contains("E10.43").noneMatch(code -> code.startsWith("E11"));
        assertThat(stay("""
                        DISCHARGE DIAGNOSES:
                        1. Diabetic gastroparesis
                        2. Diabetes mellitus
                        """)).contains("E11.43");
    }

    @Test
    void theDiabetesThatItsComplicationsShareGivesNoneOfThemItsPlace() {
        assertThat(stay("""
                        DISCHARGE DIAGNOSES:
                        1. Diabetic ketoacidosis without coma, type 1 diabetes
                        2. Gout
                        3. Diabetic gastroparesis
                        """)).startsWith("E10.10");
    }
}
