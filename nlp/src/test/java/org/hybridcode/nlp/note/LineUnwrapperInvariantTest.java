package org.hybridcode.nlp.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

final class LineUnwrapperInvariantTest {

    private static final List<String> PIECES = List.of(
            "\n",
            "\r\n",
            "\r",
            "\n\n",
            "\f",
            "\t",
            " ",
            ",",
            ".",
            ":",
            "(",
            ")",
            "-",
            "- ",
            "1. ",
            "a) ",
            "\u2022 ",
            "and",
            "of",
            "No",
            "denies",
            "fever",
            "Asthma",
            "PLAN",
            "Past Medical History:",
            "\ud83d\ude37",
            "\u00e9",
            "|",
            "120/80",
            "a long run of words that fills a line nearly to its end",
            "\u0000",
            "\ud83d");

    @Test
    void changesOnlyLineBreaksToSpaces() {
        Random random = new Random(20251);
        for (int run = 0; run < 4000; run++) {
            String note = text(random);
            String unwrapped = LineUnwrapper.unwrap(note);
            assertThat(unwrapped).hasSameSizeAs(note);
            for (int i = 0; i < note.length(); i++) {
                char before = note.charAt(i);
                char after = unwrapped.charAt(i);
                assertThat(after == before || (after == ' ' && (before == '\n' || before == '\r')))
                        .as("run %d, offset %d", run, i)
                        .isTrue();
            }
        }
    }

    @Test
    void changesBothCharactersOfABreakOrNeither() {
        Random random = new Random(7);
        for (int run = 0; run < 2000; run++) {
            String note = text(random);
            String unwrapped = LineUnwrapper.unwrap(note);
            for (int i = note.indexOf("\r\n"); i >= 0; i = note.indexOf("\r\n", i + 1)) {
                assertThat(unwrapped.substring(i, i + 2)).isIn("\r\n", "  ");
            }
        }
    }

    @Test
    void isLinearInTheNote() {
        List<String> notes = List.of(
                "\n".repeat(1_000_000),
                "fever,\n".repeat(150_000),
                "x(\n".repeat(300_000),
                "a".repeat(500_000) + "\n" + ")".repeat(500_000),
                "the words of a line that is wrapped and\n".repeat(25_000));
        for (String note : notes) {
            Assertions.assertTimeout(Duration.ofMinutes(5), () -> LineUnwrapper.unwrap(note));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            text.append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
