package org.hybridcode.nlp.ctakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.hybridcode.rules.facts.Cue;
import org.hybridcode.rules.facts.Mention;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Any text, any length, any number of threads. */
final class NoteAnnotatorLoadTest {
    private static final int THREADS = 4;
    private static final int RUNS = 60;
    private static final int RANDOM_NOTES = 2000;
    private static final int MEGABYTE = 1_000_000;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final String NOTE = """
            CHIEF COMPLAINT: Cough and fever.

            HISTORY OF PRESENT ILLNESS: A 67-year-old man with COPD, type 2 diabetes mellitus (E11.65) and
            hypertension presents with cough. He denies chest pain and hemoptysis. Possible pneumonia.

            PAST MEDICAL HISTORY: Gout, CVA, MI.

            FAMILY HISTORY: Mother had breast cancer.

            ASSESSMENT AND PLAN:
            1. Acute exacerbation of COPD. Start prednisone.
            2. Rule out CAP. Return if fever develops.
            3. Type 2 diabetes with hyperglycemia, on metformin.
            """;

    private static final NoteAnnotator ANNOTATOR =
            new NoteAnnotator(KnowledgeBaseReader.starter().lexicon());

    private static final List<String> PIECES = List.of(
            "asthma",
            "gout",
            "No ",
            "denies ",
            "history of ",
            "E11.65",
            "ICD-10: I10",
            "MI",
            "PLAN:",
            "Assessment: ",
            "\n",
            "\r\n",
            "\r",
            "\t",
            "\f",
            " ",
            ". ",
            ", ",
            ": ",
            "'s",
            "-",
            "\ud83d\ude37",
            "\ud83d",
            "\ude37",
            "\u0000",
            "\u0007",
            "\u001b",
            "\u007f",
            "\u0085",
            "\u2028",
            "\u2029",
            "\ufeff",
            "\ufffe",
            "\uffff",
            "\u200d",
            "\u0301",
            "\u202e",
            "\u00df",
            "\u0130",
            "\u0661",
            "(",
            ")",
            "[",
            "]",
            "{0}",
            "%s",
            "\\",
            "$1");

    @Test
    void givesEveryThreadTheSameResult() throws Exception {
        AnnotatedNote alone = ANNOTATOR.annotate(NOTE);
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<AnnotatedNote>>> tasks = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                tasks.add(() -> {
                    List<AnnotatedNote> results = new ArrayList<>();
                    for (int run = 0; run < RUNS; run++) {
                        ANNOTATOR.annotate("Other words in between: gout, MI. " + run);
                        results.add(ANNOTATOR.annotate(NOTE));
                    }
                    return results;
                });
            }
            for (Future<List<AnnotatedNote>> results : pool.invokeAll(tasks)) {
                assertThat(results.get()).hasSize(RUNS).allMatch(alone::equals);
            }
        } finally {
            pool.shutdown();
        }
        assertThat(alone.mentions()).hasSizeGreaterThan(10);
    }

    @Test
    void annotatesAnyTextAndStaysInsideIt() {
        Random random = new Random(20250105);
        for (int run = 0; run < RANDOM_NOTES; run++) {
            String note = text(random);
            AnnotatedNote annotated = ANNOTATOR.annotate(note);
            for (FoundMention found : annotated.mentions()) {
                Mention mention = found.mention();
                assertThat(mention.span().end()).as("run %d", run).isLessThanOrEqualTo(note.length());
                assertThat(mention.assertion().cues())
                        .as("run %d", run)
                        .extracting(Cue::span)
                        .allMatch(span -> span.end() <= note.length());
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            switch (random.nextInt(8)) {
                case 0 -> text.append((char) random.nextInt(Character.MAX_VALUE + 1));
                case 1 -> text.append((char) random.nextInt(128));
                case 2 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                default -> text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        if (random.nextInt(100) == 0) {
            text.append(PIECES.get(random.nextInt(PIECES.size())).repeat(3000));
        }
        return text.toString();
    }

    @Test
    void annotatesANoteOfAMegabyte() {
        String note = NOTE.repeat(MEGABYTE / NOTE.length() + 1);

        AnnotatedNote annotated = Assertions.assertTimeout(LONGEST, () -> ANNOTATOR.annotate(note));

        assertThat(annotated.mentions()).hasSizeGreaterThan(10_000);
        assertThat(annotated.mentions())
                .allMatch(found -> found.mention().span().end() <= note.length());
    }

    @Test
    void annotatesAMegabyteWithoutALineEnd() {
        String note = "asthma and gout ".repeat(MEGABYTE / 16);

        AnnotatedNote annotated = Assertions.assertTimeout(LONGEST, () -> ANNOTATOR.annotate(note));

        assertThat(annotated.mentions()).hasSizeGreaterThanOrEqualTo(2 * (MEGABYTE / 16));
    }
}
