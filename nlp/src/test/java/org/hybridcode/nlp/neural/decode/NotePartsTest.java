package org.hybridcode.nlp.neural.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.hybridcode.nlp.section.SectionDetector;
import org.hybridcode.rules.facts.Span;
import org.junit.jupiter.api.Test;

final class NotePartsTest {
    private static final NoteParts PARTS = new NoteParts(SectionDetector.load());

    @Test
    void aShortNoteIsOnePart() {
        assertThat(PARTS.of("Cough.", String::length, 6)).containsExactly(new Span(0, 6));
        assertThat(PARTS.of(" \n", String::length, 6)).isEmpty();
    }

    @Test
    void cutsWhereASectionBegins() {
        String note = "HISTORY OF PRESENT ILLNESS: " + "cough and fever ".repeat(4) + "\nASSESSMENT: "
                + "pneumonia on the left ".repeat(4);
        List<Span> parts = PARTS.of(note, String::length, 130);
        assertThat(parts.get(0).end()).isEqualTo(note.indexOf("ASSESSMENT"));
    }

    @Test
    void coversEveryNoteWithPartsThatFitAndOverlap() {
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            String note = note(random, 50 + random.nextInt(400));
            int limit = 20 + random.nextInt(60);
            List<Span> parts = PARTS.of(note, String::length, limit);
            assertThat(parts.get(0).begin()).isZero();
            assertThat(parts.get(parts.size() - 1).end()).isEqualTo(note.length());
            for (int k = 0; k < parts.size(); k++) {
                assertThat(parts.get(k).end() - parts.get(k).begin()).isLessThanOrEqualTo(limit);
                if (k > 0) {
                    assertThat(parts.get(k).begin())
                            .isGreaterThan(parts.get(k - 1).begin())
                            .isLessThan(parts.get(k - 1).end());
                }
            }
        }
    }

    @Test
    void refusesALimitThatHoldsNothing() {
        assertThatThrownBy(() -> PARTS.of("abc", text -> 10 + text.length(), 10))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String note(Random random, int length) {
        StringBuilder note = new StringBuilder();
        while (note.length() < length) {
            note.append(
                    switch (random.nextInt(12)) {
                        case 0 -> "\n";
                        case 1 -> "\nASSESSMENT: ";
                        case 2 -> "\ud83d\ude00";
                        default -> "word".repeat(1 + random.nextInt(4)) + (random.nextInt(5) == 0 ? "" : " ");
                    });
        }
        return note.toString();
    }
}
