package org.hybridcode.tests.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hybridcode.tests.coding.Coding.code;
import static org.hybridcode.tests.coding.Coding.codes;

import java.util.List;
import org.hybridcode.engine.coding.CodingResult;
import org.hybridcode.rules.facts.Setting;
import org.junit.jupiter.api.Test;

/** Notes that trip coding systems, each for a reason that a coder knows. */
final class TrapTest {

    @Test
    void aFindingThatIsNotThereGivesNoCode() {
        assertThat(codes("No evidence of pulmonary embolism on CT scan.")).isEmpty();
    }

    @Test
    void aPastConditionIsNotCodedAsPresent() {
        assertThat(codes("History of atrial fibrillation. Patient reports no palpitations."))
                .noneMatch(code -> code.startsWith("I48"));
    }

    @Test
    void anActiveWordMakesAKnownDiseaseCurrent() {
        assertThat(codes("45-year-old female with history of asthma presenting with acute exacerbation. "
                        + "Chronic kidney disease stage 3 documented."))
                .containsExactlyInAnyOrder("J45.901", "N18.30");
    }

    @Test
    void aHeaderThatWasBillableOnceIsNamedInAWarning() {
        CodingResult result = code(Setting.OUTPATIENT, "Chronic kidney disease stage 3 (N18.3).");
        assertThat(result.codes()).extracting(code -> code.entry().text()).containsExactly("N18.30");
        assertThat(result.warnings())
                .anyMatch(warning -> warning.rule().id().equals("FMT-0005")
                        && warning.entries().get(0).text().equals("N18.3")
                        && warning.entries()
                                        .get(0)
                                        .billableUntil()
                                        .orElseThrow()
                                        .getYear()
                                == 2020);
    }

    @Test
    void aNegationDoesNotReachBackOverAComma() {
        assertThat(codes("Patient has pneumonia, no fever")).containsExactly("J18.9");
    }

    @Test
    void withoutDeniesWhatFollowsAndNotWhatStandsBefore() {
        assertThat(codes("Diabetes without heart failure")).containsExactly("E11.9");
    }

    @Test
    void noIncreaseIsNoDenial() {
        assertThat(codes("No increase in pleural effusion")).containsExactly("J90");
    }

    @Test
    void notOnlyButAlsoAffirmsBoth() {
        assertThat(codes("not only pneumonia but also sepsis")).containsExactlyInAnyOrder("J18.9", "A41.9");
    }

    @Test
    void gramNegativeIsABacteriumAndNoDenial() {
        assertThat(codes("gram negative sepsis")).containsExactly("A41.50");
    }

    @Test
    void ruledOutIsDenied() {
        assertThat(codes("PE was ruled out")).isEmpty();
        assertThat(codes("Pulmonary embolism was ruled out.")).isEmpty();
    }

    @Test
    void negativeAfterAColonIsDenied() {
        assertThat(codes("Pneumonia: negative")).isEmpty();
    }

    @Test
    void anUncertainDiagnosisIsCodedAtInpatientDischargeOnly() {
        assertThat(codes("Rule out sepsis")).isEmpty();
        assertThat(codes(Setting.INPATIENT, "Rule out sepsis")).containsExactly("A41.9");
        assertThat(codes("Possible pneumonia")).isEmpty();
        assertThat(codes(Setting.INPATIENT, "DISCHARGE DIAGNOSIS: Possible pneumonia"))
                .containsExactly("J18.9");
    }

    @Test
    void aConditionThatMustBeConfirmedIsNotCodedWhenUncertain() {
        assertThat(codes(Setting.INPATIENT, "Possible COVID-19")).isEmpty();
    }

    @Test
    void aRelativesConditionIsNotThePatients() {
        assertThat(codes("Mother had breast cancer")).noneMatch(code -> code.startsWith("C50"));
        assertThat(codes("FH: positive for diabetes")).noneMatch(code -> code.startsWith("E1"));
    }

    @Test
    void failedTreatmentIsTreatmentOfAPresentCondition() {
        assertThat(codes("Failed outpatient treatment of pneumonia")).containsExactly("J18.9");
    }

    @Test
    void aQuotationEndsNoSentence() {
        assertThat(codes("HE HAD \"PNEUMONIA\" IN THE PAST. GOUT TODAY."))
                .contains("M10.9")
                .doesNotContain("J18.9");
        assertThat(codes("She had \"pneumonia\" 3 years ago. Gout today."))
                .contains("M10.9")
                .doesNotContain("J18.9");
    }

    @Test
    void aTimeBeforeItsVerbIsPast() {
        assertThat(codes("Two years ago she had a pneumonia. Gout today."))
                .contains("M10.9")
                .doesNotContain("J18.9");
        assertThat(codes("Pneumonia in childhood. Gout today."))
                .contains("M10.9")
                .doesNotContain("J18.9");
    }

    @Test
    void whatIsAskedAboutAdvisedOrAQuestionIsNotThere() {
        assertThat(codes("She asked about pneumonia.")).isEmpty();
        assertThat(codes("Gout question: the knee is quiet.")).isEmpty();
        assertThat(codes("Influenza, COVID, RSV: all negative.")).isEmpty();
    }

    @Test
    void whatIsOnlyPlannedOrNotGivenIsNotThere() {
        assertThat(codes("Gout. Total knee replacement planned for spring.")).containsExactly("M10.9");
        assertThat(codes("Gout. Flu shot not given today.")).containsExactly("M10.9");
    }

    @Test
    void aFamilyHistoryInTheHeadingTellsOfNobodyElse() {
        assertThat(codes("Social and Family history: Former smoker, quit 2010.\n\nAssessment: COPD."))
                .containsExactly("J44.9", "Z87.891");
    }

    @Test
    void statusPostIsPast() {
        assertThat(codes("s/p myocardial infarction 10 years ago")).noneMatch(code -> code.startsWith("I21"));
        assertThat(codes("Pneumonia, now resolved")).doesNotContain("J18.9");
    }

    @Test
    void noHistoryIsDeniedAndNotPast() {
        assertThat(codes("No history of stroke")).isEmpty();
    }

    @Test
    void aHistoryDoesNotReachBackToAnAdmission() {
        assertThat(codes("Admitted with sepsis and has a history of gout"))
                .contains("A41.9")
                .noneMatch(code -> code.startsWith("M10"));
    }

    @Test
    void whatToReturnForIsNotThere() {
        assertThat(codes("return for any fever")).isEmpty();
    }

    @Test
    void aHistoryListWithCurrentTreatmentIsCurrent() {
        assertThat(codes("PMH: hypothyroidism, on levothyroxine")).contains("E03.9");
        assertThat(codes("PMH: appendicitis")).isEmpty();
    }

    @Test
    void aListOfDenialsMayBeBrokenOverLines() {
        assertThat(codes("Patient denies chest pain,\nshortness of breath, nausea or\nvomiting."))
                .isEmpty();
        assertThat(codes("She denies fever, chills, cough, dyspnea, nausea, vomiting, diarrhea or headache."))
                .isEmpty();
    }

    @Test
    void aLabelWithNoneIsDenied() {
        assertThat(codes("fever: none")).isEmpty();
    }

    @Test
    void whatIsPreventedOrFearedIsNotThere() {
        assertThat(codes("DVT prophylaxis")).isEmpty();
        assertThat(codes("risk of falls")).noneMatch(code -> code.startsWith("W"));
    }

    @Test
    void windowsLineEndingsChangeNothing() {
        String note = "ASSESSMENT:\n1. Asthma\n2. Patient denies fever,\nchills or cough.\n";
        assertThat(codes(note.replace("\n", "\r\n"))).isEqualTo(codes(note)).containsExactly("J45.909");
    }

    @Test
    void offsetsCountUtf16UnitsBesideUnicodeAndEmoji() {
        String note = "\uD83D\uDE37\uD83E\uDD12 Pati\u00ebnt \u2013 52 \u2642 \u2013 has pneumonia. \uD83D\uDC4D";
        CodingResult result = code(Setting.OUTPATIENT, note);
        assertThat(result.codes()).hasSize(1);
        var span = result.codes().get(0).evidence().get(0).span();
        assertThat(note.substring(span.begin(), span.end())).isEqualTo("pneumonia");
    }

    @Test
    void aNoteOfThreeHundredPagesIsCodedToItsLastLine() {
        String page =
                "The patient was seen and examined. Vital signs are stable. Denies chest pain. ".repeat(40) + "\n\n";
        String note = page.repeat(300) + "ASSESSMENT: Pneumonia.";
        assertThat(note.length()).isGreaterThan(900_000);
        assertThat(codes(note)).containsExactly("J18.9");
    }

    @Test
    void anEmptyNoteGivesNothing() {
        for (String note : List.of("", " ", "\n\n\t\r\n")) {
            CodingResult result = code(Setting.OUTPATIENT, note);
            assertThat(result.codes()).isEmpty();
            assertThat(result.refused()).isEmpty();
        }
    }

    @Test
    void codesThatExcludeEachOtherNeverLeaveTogether() {
        CodingResult result =
                code(Setting.OUTPATIENT, "ASSESSMENT: Type 1 diabetes mellitus. Type 2 diabetes mellitus.");
        assertThat(result.codes()).extracting(code -> code.entry().text()).containsExactly("E10.9");
        assertThat(result.refused())
                .anyMatch(refused -> refused.text().equals("E11.9")
                        && refused.rule().id().startsWith("EXC-")
                        && refused.by().orElseThrow().text().equals("E10.9"));
    }

    @Test
    void hypertensionHeartFailureAndKidneyDiseaseAreOneCodeGivenOnce() {
        assertThat(codes("Chronic systolic heart failure. Hypertension. CKD stage 4."))
                .containsExactly("I13.0", "I50.22", "N18.4");
    }

    @Test
    void codesUnderAnExcludes2NoteLeaveTogetherWithAWarning() {
        CodingResult result = code(Setting.OUTPATIENT, "ASSESSMENT: Asthma. COPD.");
        assertThat(result.codes()).extracting(code -> code.entry().text()).contains("J45.909", "J44.9");
        assertThat(result.warnings()).anyMatch(warning -> warning.rule().id().equals("RES-0003"));
    }

    @Test
    void whatTheAssessmentLeavesOutIsNotPartOfTheVisit() {
        assertThat(codes("""
                        HPI: Back pain since Monday. PMH: migraine.
                        ROS: positive for cough.

                        ASSESSMENT:
                        1. Lumbar strain.
                        """)).containsExactly("S39.012A");
        assertThat(codes("Back pain since Monday. PMH: migraine."))
                .as("without an assessment")
                .containsExactlyInAnyOrder("M54.9", "G43.909");
    }

    @Test
    void whatIsExplainedBeneathAProblemIsNoProblem() {
        assertThat(codes("""
                        ASSESSMENT AND PLAN

                        1. Hypertension.
                        - Medical Reasoning: Her chest discomfort is gone.
                        - Patient Education: I explained that it leads to stroke.
                        - Medical Treatment: Continue lisinopril 20 mg.
                        """)).containsExactly("I10");
    }

    @Test
    void aHistoryOfAChronicDiseaseIsPresentAndOneOfAnAcuteDiseaseIsPast() {
        assertThat(codes("She has a history of hypertension and pneumonia.")).containsExactly("I10");
    }

    @Test
    void anOperationStillToComeLeavesNoStatus() {
        assertThat(codes("She is going to be having a right knee replacement in June."))
                .isEmpty();
    }

    @Test
    void anEntryOfAListOfAllergiesIsOneWhateverItsHeadingIsCalled() {
        assertThat(codes("ALL: sulfa -> hives. Peanut.")).containsExactlyInAnyOrder("Z88.2", "Z91.010");
        assertThat(codes("ALLERGIES: none known. Tolerates penicillin.")).isEmpty();
        assertThat(codes("Sulfa was stopped.")).isEmpty();
    }

    @Test
    void whatADrugGivesThePatientIsAnAllergyAndNoDiseaseOfTheVisit() {
        assertThat(codes("Penicillin gives her hives.")).containsExactly("Z88.0");
    }

    @Test
    void risksOnLinesOfTheirOwnAreNotThePatients() {
        assertThat(codes("PROCEDURE: Cystoscopy. Potential complications include, but are not limited to:\n"
                        + "1. Fever\n2. Erectile dysfunction\n3. Deep vein thrombosis"))
                .isEmpty();
        assertThat(codes("Risks and complications include, but are not limited to, fever, erectile dysfunction, "
                        + "and deep vein thrombosis."))
                .isEmpty();
    }

    @Test
    void complicationsThatHappenedAreThePatients() {
        assertThat(codes("Complications: deep vein thrombosis.")).anyMatch(code -> code.startsWith("I82"));
        assertThat(codes("Postoperative complications included deep vein thrombosis."))
                .anyMatch(code -> code.startsWith("I82"));
        assertThat(codes("Postoperative complications included the following:\n1. Deep vein thrombosis\n2. Fever"))
                .anyMatch(code -> code.startsWith("I82"));
    }

    @Test
    void atNoTimeDeniesWhatFollows() {
        assertThat(codes("At no time during the procedure was there evidence of pneumothorax."))
                .isEmpty();
        assertThat(codes("At no time was the warfarin stopped, but he has pneumonia."))
                .containsExactly("J18.9");
    }

    @Test
    void aProtocolNamedAfterADiseaseIsNotTheDisease() {
        assertThat(codes("CT of the chest per pulmonary embolism protocol.")).isEmpty();
        assertThat(codes("CT of the chest shows pulmonary embolism.")).containsExactly("I26.99");
    }
}
