package org.hybridcode.nlp.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.hybridcode.rules.facts.SectionKind;
import org.junit.jupiter.api.Test;

final class AdministrativeLinesTest {

    private static final SectionDetector DETECTOR = SectionDetector.load();
    private static final String PROSE =
            "Thank you for sending this pleasant man of 60 years, who has had gout in both feet for many years now.";

    private static SectionKind kindAt(String note, String words) {
        int at = note.indexOf(words);
        return DETECTOR.detect(note).stream()
                .filter(section ->
                        section.span().begin() <= at && at < section.span().end())
                .findFirst()
                .orElseThrow()
                .kind();
    }

    @Test
    void theBodyOfALetterIsNoAdministrativePart() {
        String note = "Dictated by: A. Physician\nClinic of the town\n\n" + PROSE;
        assertThat(kindAt(note, "gout")).isEqualTo(SectionKind.UNSPECIFIED);
        assertThat(kindAt(note, "Clinic")).isEqualTo(SectionKind.ADMINISTRATIVE);
    }

    @Test
    void shortLinesBehindABlankOneStayAdministrative() {
        String note = "Dictated by: A. Physician\n\nGout Clinic of the town";
        assertThat(kindAt(note, "Gout")).isEqualTo(SectionKind.ADMINISTRATIVE);
    }

    @Test
    void whomALetterIsAboutOpensNoAdministrativePart() {
        String note = "RE: A patient\n\nDear Doctor:\n\n" + PROSE;
        assertThat(kindAt(note, "gout")).isEqualTo(SectionKind.UNSPECIFIED);
    }

    @Test
    void theStoryBehindAListOfDiagnosesIsNoDiagnosis() {
        String note = "Dx:\n- gout\n- cough\n\n46M, drinks daily. " + PROSE;
        assertThat(kindAt(note, "46M")).isEqualTo(SectionKind.UNSPECIFIED);
        assertThat(kindAt(note, "cough")).isEqualTo(SectionKind.FINAL_DIAGNOSIS);
    }

    @Test
    void diagnosesInProseGoOnBehindABlankLine() {
        String note = "FINAL DIAGNOSIS: Gout.\n\nAnother one. " + PROSE;
        assertThat(kindAt(note, "Another")).isEqualTo(SectionKind.FINAL_DIAGNOSIS);
    }
}
