package org.hybridcode.tests.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.hybridcode.nlp.ctakes.NoteAnnotator;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Sex;
import org.hybridcode.rules.rulebook.Rulebook;
import org.hybridcode.rules.session.Case;
import org.hybridcode.rules.session.NoteSession;

/**
 * Times the coding of real notes on one thread: the whole, the annotation alone and the rule session alone.
 *
 * <p>Arguments: the folder of the data, and the number of rounds after the warm-up (5 when absent).
 */
public final class CodingBenchmark {
    private static final int WORDS = 500;
    private static final int TOLERANCE = 150;
    private static final int NOTES = 300;
    private static final int WARM_UP = 3;
    private static final double NANOS_A_MILLI = 1e6;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    private CodingBenchmark() {}

    /** Runs the benchmark. */
    public static void main(String[] args) throws IOException {
        new CodingBenchmark().run(Path.of(args[0]), args.length > 1 ? Integer.parseInt(args[1]) : 5);
    }

    private void run(Path data, int rounds) throws IOException {
        List<String> notes = notes(data.resolve("corpora/unlabelled/mtsamples.jsonl"));
        KnowledgeBase kb = KnowledgeBaseReader.starter();
        CodingService service = new CodingService(kb);
        Encounter encounter =
                new Encounter(Setting.OUTPATIENT, kb.codebook().release().to(), Sex.UNKNOWN, Age.UNKNOWN);
        NoteAnnotator annotator = new NoteAnnotator(kb.lexicon());
        NoteSession session = new NoteSession(Rulebook.builtIn(), kb);
        List<Case> cases = notes.stream()
                .map(note -> service.code(encounter, note).found())
                .toList();
        System.out.printf(
                Locale.ROOT,
                "%d notes of %d to %d words, %d billable codes, %d terms, one thread, %d rounds; CPU time%n",
                notes.size(),
                WORDS - TOLERANCE,
                WORDS + TOLERANCE,
                kb.codebook().entries().stream()
                        .filter(entry -> entry.billable())
                        .count(),
                annotator.terms(),
                rounds);
        report("coding, whole", rounds, notes, note -> service.code(encounter, note));
        report("annotation", rounds, notes, annotator::annotate);
        report("rule session", rounds, cases, session::run);
    }

    private static List<String> notes(Path corpus) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<String> notes = new ArrayList<>();
        for (String line : Files.readAllLines(corpus)) {
            String text = mapper.readTree(line).get("text").asText();
            int words = text.split("\\s+", -1).length;
            if (Math.abs(words - WORDS) <= TOLERANCE && notes.size() < NOTES) {
                notes.add(text);
            }
        }
        return notes;
    }

    private <T> void report(String name, int rounds, List<T> inputs, Consumer<T> work) {
        for (int i = 0; i < WARM_UP; i++) {
            inputs.forEach(work);
        }
        double[] millis = new double[rounds * inputs.size()];
        int at = 0;
        for (int round = 0; round < rounds; round++) {
            for (T input : inputs) {
                long begin = threads.getCurrentThreadCpuTime();
                work.accept(input);
                millis[at++] = (threads.getCurrentThreadCpuTime() - begin) / NANOS_A_MILLI;
            }
        }
        Arrays.sort(millis);
        double mean = Arrays.stream(millis).average().orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "%-14s mean %.2f ms, median %.2f ms, p95 %.2f ms a note; %.0f notes a second and core%n",
                name,
                mean,
                millis[millis.length / 2],
                millis[(int) (millis.length * 0.95)],
                1000 / mean);
    }
}
