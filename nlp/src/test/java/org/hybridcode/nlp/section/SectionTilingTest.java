package org.hybridcode.nlp.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.hybridcode.rules.facts.SectionKind;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

final class SectionTilingTest {

    private static final List<String> PIECES = List.of(
            "\n",
            "\r\n",
            "\r",
            "\f",
            "\t",
            " ",
            ": ",
            ", ",
            ". ",
            "-",
            " - ",
            "1. ",
            "* ",
            "(",
            ")",
            "PLAN",
            "PMH",
            "A",
            "P:",
            "HEENT:",
            "VITALS:",
            "PE:",
            "Past Medical History:",
            "FAMILY HISTORY/SOCIAL HISTORY:",
            "SLEEP EVALUATION:",
            "CXR:",
            "asthma",
            "Gout",
            "Labs: ",
            "Possible risks:\n",
            "ASSESSMENT AND PLAN",
            "\ud83d\ude37",
            "\ud83d",
            "\u00e9",
            "\u00df:",
            "\u2013",
            "#",
            "&",
            "/",
            "72");

    private static final SectionDetector DETECTOR = SectionDetector.load();

    @Test
    void sectionsTileAnyNote() {
        Random random = new Random(4711);
        for (int run = 0; run < 5000; run++) {
            String note = text(random);
            List<Section> sections = DETECTOR.detect(note);
            int at = 0;
            for (Section section : sections) {
                assertThat(section.span().begin()).as("run %d", run).isEqualTo(at);
                at = section.span().end();
            }
            assertThat(at).as("run %d", run).isEqualTo(note.length());
            if (!note.contains("risks")) {
                assertThat(sections.stream().skip(1).filter(section -> section.kind() != SectionKind.REASONING))
                        .as("run %d", run)
                        .allMatch(Section::headed);
            }
        }
    }

    @Test
    void isLinearInTheNote() {
        List<String> notes = List.of(
                ":".repeat(1_000_000),
                " ".repeat(1_000_000),
                "A:".repeat(500_000),
                "A, ".repeat(300_000) + ":",
                "FINDINGS:\n".repeat(100_000),
                "PLAN: HEENT: ".repeat(80_000),
                "A".repeat(1_000_000) + ":");
        for (String note : notes) {
            Assertions.assertTimeout(Duration.ofMinutes(5), () -> DETECTOR.detect(note));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(40);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
