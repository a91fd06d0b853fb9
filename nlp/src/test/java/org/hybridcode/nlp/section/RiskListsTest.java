package org.hybridcode.nlp.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hybridcode.rules.facts.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RiskListsTest {

    private static final SectionDetector DETECTOR = SectionDetector.load();

    /** The text of each list of risks. */
    private static List<String> risks(String note) {
        return DETECTOR.detect(note).stream()
                .filter(section -> section.kind() == SectionKind.CONSENT)
                .map(section -> note.substring(
                                section.span().begin(), section.span().end())
                        .strip())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PROCEDURE: Excision. Potential complications include, but are not limited to:\n1. Gout\n2. Asthma\nDone.",
                "Possible complications are the following.\n- Gout\n- Asthma\nShe is well.",
                "She knows the risks and benefits:\r\n\r\n* Gout\r\n\r\n* Asthma\r\n\r\nShe is well.",
                "Side effects include:\nGout\nAsthma\n\nGlaucoma",
                "PLAN:\n1. Knee replacement. The risks of surgery are:\n- Gout\n- Asthma\n2. Hypertension",
                "Risks:\n1) Gout\n2) Asthma"
            })
    void theLinesBeneathAnAnnouncementAreRisks(String note) {
        assertThat(risks(note)).singleElement().asString().contains("Gout").endsWith("Asthma");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Complications:\n1. Gout\n2. Asthma",
                "Postoperative complications included the following:\n1. Gout\n2. Asthma",
                "Her complications include:\n1. Gout\n2. Asthma",
                "Risk factors include:\n1. Gout\n2. Asthma",
                "Possible complications were explained. She has:\n1. Gout\n2. Asthma",
                "1. Possible complications of surgery:\n2. Gout\n3. Asthma",
                "Possible complications were explained.\n1. Gout\n2. Asthma"
            })
    void otherListsAreNone(String note) {
        assertThat(risks(note)).isEmpty();
    }

    @Test
    void whatFollowsTheListIsOfTheSameKindAsWhatStandsBeforeIt() {
        assertThat(DETECTOR.detect("HPI: He is well. Possible risks:\n1. Gout\n2. Asthma\nHe agrees."))
                .extracting(Section::kind)
                .containsExactly(
                        SectionKind.HISTORY_OF_PRESENT_ILLNESS,
                        SectionKind.CONSENT,
                        SectionKind.HISTORY_OF_PRESENT_ILLNESS);
    }
}
