package org.hybridcode.nlp.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hybridcode.rules.facts.SectionKind.*;

import java.util.List;
import org.hybridcode.rules.facts.SectionKind;
import org.hybridcode.rules.facts.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SectionDetectorTest {

    private static final SectionDetector DETECTOR = SectionDetector.load();

    private static List<SectionKind> kinds(String note) {
        return DETECTOR.detect(note).stream().map(Section::kind).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "History of present illness: cough | HISTORY_OF_PRESENT_ILLNESS",
                "HPI: cough | HISTORY_OF_PRESENT_ILLNESS",
                "PMH: hypothyroidism, on levothyroxine | PAST_MEDICAL_HISTORY",
                "PMHx: gout | PAST_MEDICAL_HISTORY",
                "Past Medical Hx - gout | PAST_MEDICAL_HISTORY",
                "past medical history: gout | PAST_MEDICAL_HISTORY",
                "FH: gout | FAMILY_HISTORY",
                "Fam Hx: gout | FAMILY_HISTORY",
                "SH: retired | SOCIAL_HISTORY",
                "ROS: negative | REVIEW_OF_SYSTEMS",
                "CC: cough | CHIEF_COMPLAINT",
                "A/P: gout | ASSESSMENT_AND_PLAN",
                "Assessment & Plan: gout | ASSESSMENT_AND_PLAN",
                "Impression: gout | IMPRESSION",
                "IMPRESSION AND PLAN: gout | ASSESSMENT_AND_PLAN",
                "Discharge Diagnoses: gout | DISCHARGE_DIAGNOSIS",
                "DISCHARGE DX: gout | DISCHARGE_DIAGNOSIS",
                "Pre-Operative Diagnosis: gout | PREOPERATIVE_DIAGNOSIS",
                "POST-OP DIAGNOSIS(ES): gout | POSTOPERATIVE_DIAGNOSIS",
                "Hospital course by problem: gout | HOSPITAL_COURSE",
                "FAMILY HISTORY/SOCIAL HISTORY: none | FAMILY_HISTORY",
                "SHx/FHx: none | SOCIAL_HISTORY",
                "3. Past Surgical History: none | PAST_SURGICAL_HISTORY",
                "IV. ALLERGIES: none | ALLERGIES",
                "**Medications:** none | MEDICATIONS",
                "CHIEF COMPLAINT (1/1): cough | CHIEF_COMPLAINT",
                "LABS. Sodium 140 | LABORATORY",
                "S: cough | HISTORY_OF_PRESENT_ILLNESS",
                "P: 1. rest | PLAN",
                "S: 5 yo F with cough | HISTORY_OF_PRESENT_ILLNESS",
                "Subj: cough | HISTORY_OF_PRESENT_ILLNESS",
                "My impressions and plan: cough | ASSESSMENT_AND_PLAN",
            })
    void recognisesHeading(String note, SectionKind kind) {
        assertThat(kinds(note)).containsExactly(kind);
        assertThat(DETECTOR.detect(note)).allMatch(Section::headed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASSESSMENT AND PLAN", "Physical Examination", "Family History", "DISCHARGE DIAGNOSES"})
    void recognisesHeadingAloneOnItsLine(String heading) {
        assertThat(DETECTOR.detect("Note\n\n" + heading + "\r\ntext"))
                .hasSize(2)
                .last()
                .matches(s -> s.heading().equals(new Span(6, 6 + heading.length())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Past medical history is significant for diabetes",
                "He has no known allergies",
                "P: 72",
                "cc: Dr. Smith",
                "Fever: none",
                "Pneumonia: negative",
                "WBC: 12",
                "He was told his plan: rest",
                "PNEUMONIA: resolved",
                "HEENT: normal",
                "s/p: appendectomy",
                "At 10:30 he slept",
                "\u2022 Location: left knee",
            })
    void leavesTextWithoutHeadingInOneUnheadedSection(String note) {
        assertThat(DETECTOR.detect(note))
                .containsExactly(new Section(UNSPECIFIED, new Span(0, 1), new Span(0, note.length()), false));
    }

    @Test
    void findsUpperCaseHeadingsWithinALine() {
        String note = ", MEDICATIONS: , Aspirin. PAST MEDICAL HISTORY: Hypertension. ALLERGIES: None, PLAN:, Rest.";
        assertThat(kinds(note)).containsExactly(MEDICATIONS, PAST_MEDICAL_HISTORY, ALLERGIES, PLAN);
    }

    @Test
    void leavesPunctuationBeforeTheHeadingOutOfIt() {
        assertThat(DETECTOR.detect(", PLAN: rest"))
                .containsExactly(new Section(PLAN, new Span(2, 6), new Span(0, 12), true));
    }

    @Test
    void ignoresMixedCaseHeadingsWithinALine() {
        assertThat(kinds("HPI: He said Allergies: none. Plan: rest.")).containsExactly(HISTORY_OF_PRESENT_ILLNESS);
    }

    @Test
    void keepsBodySystemsInTheirSection() {
        String note = "ROS:\nCARDIOVASCULAR: no pain\nNEURO: no headache\n"
                + "PHYSICAL EXAM:\nVITAL SIGNS: BP 120/80\nHEENT: normal\nCardiac: regular\nNEURO: intact\nPLAN: rest";
        assertThat(kinds(note)).containsExactly(REVIEW_OF_SYSTEMS, PHYSICAL_EXAM, PLAN);
    }

    @Test
    void opensExaminationAtBodySystemAfterVitalSigns() {
        assertThat(kinds("VITALS: BP 120/80\nLUNGS: clear")).containsExactly(VITAL_SIGNS, PHYSICAL_EXAM);
    }

    @Test
    void resumesExaminationAfterAnImage() {
        assertThat(kinds("PE: well\nLUNGS: clear\nCXR: clear\nABDOMEN: soft"))
                .containsExactly(PHYSICAL_EXAM, IMAGING, PHYSICAL_EXAM);
    }

    @Test
    void splitsShorthandNoteOfOneLine() {
        String note = "CC: Cough. HPI: cough for 3 days. PMH: asthma. MEDS: albuterol. ALL: NKDA. SH: smoker. "
                + "FH: diabetes. ROS: as above. PE: LUNGS: wheeze. A/P: asthma, prednisone.";
        assertThat(kinds(note))
                .containsExactly(
                        CHIEF_COMPLAINT,
                        HISTORY_OF_PRESENT_ILLNESS,
                        PAST_MEDICAL_HISTORY,
                        MEDICATIONS,
                        ALLERGIES,
                        SOCIAL_HISTORY,
                        FAMILY_HISTORY,
                        REVIEW_OF_SYSTEMS,
                        PHYSICAL_EXAM,
                        ASSESSMENT_AND_PLAN);
    }

    @Test
    void splitsSoapNote() {
        assertThat(kinds("S: cough\nO: lungs clear\nA: bronchitis\nP: rest"))
                .containsExactly(HISTORY_OF_PRESENT_ILLNESS, PHYSICAL_EXAM, ASSESSMENT, PLAN);
    }

    @Test
    void opensUnspecifiedSectionAtUnknownHeadingThatNamesASection() {
        assertThat(kinds("FAMILY HISTORY: gout\nPODIATRY EVALUATION: flat feet"))
                .containsExactly(FAMILY_HISTORY, UNSPECIFIED);
        assertThat(kinds("FAMILY HISTORY: gout\nMISCELLANEOUS: none")).containsExactly(FAMILY_HISTORY, UNSPECIFIED);
        assertThat(kinds("FAMILY HISTORY:\nGOUT: father")).containsExactly(FAMILY_HISTORY);
    }

    @Test
    void keepsEntriesOfAnAssessmentInIt() {
        String note =
                "ASSESSMENT AND PLAN:\n1. CHF\nLabs: BNP\n- Diet: low salt\nPE: on heparin\n2. COPD\nALLERGIES: none";
        assertThat(kinds(note)).containsExactly(ASSESSMENT_AND_PLAN, ALLERGIES);
        assertThat(kinds("ASSESSMENT:\ngout\nPlan: rest")).containsExactly(ASSESSMENT, PLAN);
        assertThat(kinds("DISCHARGE DIAGNOSES:\ngout\nDischarge Medications:\nnone"))
                .containsExactly(DISCHARGE_DIAGNOSIS, MEDICATIONS);
    }

    @Test
    void keepsTheTreatmentOfAProblemInTheAssessmentAndPlan() {
        assertThat(
                        kinds(
                                "ASSESSMENT AND PLAN\n# Gout\nTreatment: colchicine.\n# Asthma\nEducation: spacer.\n# Anemia\nok"))
                .containsExactly(ASSESSMENT_AND_PLAN);
    }

    @Test
    void recognisesAHeadingWithoutCapitalsBehindABlankLineAlone() {
        assertThat(kinds("a man\n\nallergies\nnone")).containsExactly(UNSPECIFIED, ALLERGIES);
        assertThat(kinds("a man\r\n\r\nallergies\r\nnone")).containsExactly(UNSPECIFIED, ALLERGIES);
        assertThat(kinds("a man with\nallergies\nto cats")).containsExactly(UNSPECIFIED);
    }

    @Test
    void tellsOperativeFindingsFromThoseOfAnImage() {
        assertThat(kinds("COMPARISON: none\nFINDINGS: clear")).containsExactly(IMAGING, IMAGING);
        assertThat(kinds("PREOPERATIVE DIAGNOSIS: gout\nFINDINGS: clear"))
                .containsExactly(PREOPERATIVE_DIAGNOSIS, OPERATIVE_FINDINGS);
    }

    @Test
    void ignoresLowerCaseWordThatWrappingPutAtTheLineStart() {
        String note = "He came back to the clinic and we went over his\nhistory: he has gout";
        assertThat(kinds(note)).containsExactly(UNSPECIFIED);
    }

    @Test
    void givesHeadingWithoutNumberingAndColon() {
        Section section = DETECTOR.detect("Seen today.\n 2. ALLERGIES : none").get(1);
        assertThat(section).isEqualTo(new Section(ALLERGIES, new Span(16, 25), new Span(13, 32), true));
    }

    @Test
    void whatADecisionRestsOnIsTheAssessmentOfANoteWithoutAnother() {
        assertThat(kinds("EXAM: wheezes\nMDM: asthma, pneumonia unlikely\nDIAGNOSIS: asthma"))
                .containsExactly(PHYSICAL_EXAM, REASONING, FINAL_DIAGNOSIS);
        assertThat(kinds("EXAM: wheezes\nMDM: asthma, pneumonia unlikely\nPLAN: albuterol"))
                .containsExactly(PHYSICAL_EXAM, ASSESSMENT, PLAN);
    }

    @Test
    void givesNothingForAnEmptyNote() {
        assertThat(DETECTOR.detect("")).isEmpty();
        assertThat(kinds(" \r\n")).containsExactly(UNSPECIFIED);
    }
}
