package org.hybridcode.nlp.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ProblemParagraphsTest {

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

    @Test
    void theLineAboveBulletsNamesTheProblem() {
        assertThat(parts("ASSESSMENT AND PLAN\n\nGout.\n• Stable on allopurinol.\n\nAsthma.\n• Wheezing less."))
                .containsExactly(
                        "ASSESSMENT_AND_PLAN ASSESSMENT AND PLAN",
                        "ASSESSMENT_AND_PLAN Gout.",
                        "REASONING • Stable on allopurinol.",
                        "ASSESSMENT_AND_PLAN Asthma.",
                        "REASONING • Wheezing less.");
    }

    @Test
    void numbersThatCountOnNameProblemsWithProseBeneathThem() {
        String told = "\nShe takes her tablets every day and has had no trouble with them at all.\n";
        assertThat(parts("ASSESSMENT AND PLAN\n1. Gout" + told + "2. Asthma" + told + "3. Anemia" + told))
                .contains(
                        "ASSESSMENT_AND_PLAN 1. Gout",
                        "ASSESSMENT_AND_PLAN 2. Asthma",
                        "ASSESSMENT_AND_PLAN 3. Anemia");
    }

    @Test
    void aLabelBeneathAProblemKeepsItsOwnKind() {
        assertThat(parts("ASSESSMENT AND PLAN\n1. Gout.\n- Medical Treatment: Continue allopurinol.\n"
                        + "- Patient Education: Purines may cause attacks.\n2. Asthma."))
                .containsExactly(
                        "ASSESSMENT_AND_PLAN ASSESSMENT AND PLAN",
                        "ASSESSMENT_AND_PLAN 1. Gout.",
                        "PLAN - Medical Treatment: Continue allopurinol.",
                        "INSTRUCTIONS - Patient Education: Purines may cause attacks.",
                        "ASSESSMENT_AND_PLAN 2. Asthma.");
    }

    @Test
    void aShortLineAboveProseNamesTheProblem() {
        assertThat(
                        parts(
                                "ASSESSMENT\nStage 2 sarcoidosis.\nShe underwent a biopsy last year and has been well since then."))
                .containsExactly(
                        "ASSESSMENT ASSESSMENT",
                        "ASSESSMENT Stage 2 sarcoidosis.",
                        "REASONING She underwent a biopsy last year and has been well since then.");
    }

    @Test
    void proseBeforeTheFirstProblemIsASummary() {
        assertThat(parts("ASSESSMENT\nA 60-year-old man with a history of asthma and gout who presents with pain.\n\n"
                        + "Gout.\n• Restart allopurinol."))
                .containsExactly(
                        "ASSESSMENT ASSESSMENT",
                        "REASONING A 60-year-old man with a history of asthma and gout who presents with pain.",
                        "ASSESSMENT Gout.",
                        "REASONING • Restart allopurinol.");
    }

    @Test
    void aListOfDiagnosesStaysWhole() {
        assertThat(parts("ASSESSMENT:\n1. Gout, stable on allopurinol.\n2. Asthma."))
                .hasSize(1);
        assertThat(parts("IMPRESSION\n• Gout\n• Asthma")).hasSize(1);
    }

    @Test
    void aSentenceAboveANumberedListNamesNoProblem() {
        assertThat(parts("ASSESSMENT:\nThis is a 45-year-old woman.\n1. Gout.\n2. Asthma."))
                .hasSize(1);
        assertThat(parts("ASSESSMENT:\nShe is doing well.\nHer gout has been quiet for more than two years now."))
                .hasSize(1);
    }

    @Test
    void numberedOrdersBeneathSeveralProblemsAreNoProblems() {
        assertThat(parts("ASSESSMENT AND PLAN\nGout.\n1. Allopurinol.\n\nAsthma.\n1. Spirometry."))
                .containsExactly(
                        "ASSESSMENT_AND_PLAN ASSESSMENT AND PLAN",
                        "ASSESSMENT_AND_PLAN Gout.",
                        "REASONING 1. Allopurinol.",
                        "ASSESSMENT_AND_PLAN Asthma.",
                        "REASONING 1. Spirometry.");
    }

    @Test
    void otherPartsOfANoteAreNotParted() {
        assertThat(parts("HPI\nGout.\n• Stable on allopurinol.")).hasSize(1);
    }
}
