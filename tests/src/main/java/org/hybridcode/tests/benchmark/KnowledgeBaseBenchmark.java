package org.hybridcode.tests.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.kb.concept.Lexicon;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.nlp.dictionary.TermDictionary;
import org.hybridcode.nlp.dictionary.Word;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Sex;

/**
 * What a larger knowledge base costs: opening it, its heap, coding the same notes with it and with the starter one, and
 * searching the same notes in dictionaries of different sizes. One run, one thread, CPU time; the two of a pair take
 * turns every 50 notes, so that a noisy machine is noisy for both and neither works in the other's caches.
 *
 * <p>Arguments: the folder of the data, a knowledge base folder, and the number of rounds after the warm-up (3 when
 * absent).
 */
public final class KnowledgeBaseBenchmark {
    private static final int NOTES = 500;
    private static final int BLOCK = 50;
    private static final int WARM_UP = 2;
    private static final int SMALL = 1_000;
    private static final int LARGE = 300_000;
    private static final double NANOS_A_MILLI = 1e6;
    private static final double MEBIBYTE = 1024.0 * 1024.0;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    private KnowledgeBaseBenchmark() {}

    /** Runs the benchmark. */
    public static void main(String[] args) throws IOException {
        new KnowledgeBaseBenchmark()
                .run(Path.of(args[0]), Path.of(args[1]), args.length > 2 ? Integer.parseInt(args[2]) : 3);
    }

    private void run(Path data, Path folder, int rounds) throws IOException {
        List<String> notes = notes(data.resolve("corpora/unlabelled/mtsamples.jsonl"));
        long before = heap();
        long begin = threads.getCurrentThreadCpuTime();
        KnowledgeBases bases = KnowledgeBases.in(folder);
        KnowledgeBase full = bases.inForceOn(bases.lastDay());
        print("opening: %.2f s CPU", (threads.getCurrentThreadCpuTime() - begin) / NANOS_A_MILLI / 1000);
        print("heap of the open knowledge base: %.0f MiB", (heap() - before) / MEBIBYTE);
        CodingService large = new CodingService(full);
        print("with the pipeline: %.0f MiB", (heap() - before) / MEBIBYTE);
        CodingService small = new CodingService(
                KnowledgeBases.starter().inForceOn(full.codebook().release().to()));
        Encounter encounter =
                new Encounter(Setting.OUTPATIENT, full.codebook().release().to(), Sex.UNKNOWN, Age.UNKNOWN);
        pair(
                "coding, starter and this",
                rounds,
                notes,
                note -> small.code(encounter, note),
                note -> large.code(encounter, note));
        dictionaries(full.lexicon(), notes, rounds);
    }

    private void dictionaries(Lexicon lexicon, List<String> notes, int rounds) {
        List<Term> terms = lexicon.terms();
        List<Term> many = terms.subList(0, Math.min(terms.size(), LARGE));
        TermDictionary large = TermDictionary.of(Lexicon.ofTerms(many));
        TermDictionary small = TermDictionary.of(Lexicon.ofTerms(commonest(large, notes)));
        pair(
                "dictionary, text to hits, " + small.size() + " and " + large.size() + " terms",
                rounds,
                notes,
                note -> small.find(words(note), note),
                note -> large.find(words(note), note));
    }

    /** The terms that a small knowledge base would hold first: those that the notes say most often. */
    private static List<Term> commonest(TermDictionary dictionary, List<String> notes) {
        Map<Term, Integer> counts = new HashMap<>();
        notes.forEach(note -> dictionary.find(words(note), note).forEach(hit -> hit.terms()
                .forEach(term -> counts.merge(term, 1, Integer::sum))));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Term, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().key())
                        .thenComparing(entry -> entry.getKey().conceptId()))
                .limit(SMALL)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Word> words(String text) {
        return Word.in(text, 0, text.length());
    }

    private interface Work<T> {
        Object run(T input);
    }

    private <T> void pair(String name, int rounds, List<T> inputs, Work<T> one, Work<T> other) {
        double[] first = new double[rounds * inputs.size()];
        double[] second = new double[rounds * inputs.size()];
        for (int round = -WARM_UP; round < rounds; round++) {
            for (int begin = 0; begin < inputs.size(); begin += BLOCK) {
                int end = Math.min(inputs.size(), begin + BLOCK);
                int at = Math.max(0, round) * inputs.size();
                block(one, inputs, begin, end, first, at);
                block(other, inputs, begin, end, second, at);
            }
        }
        Arrays.sort(first);
        Arrays.sort(second);
        print(
                "%s, %d notes, %d rounds: mean %.3f and %.3f ms, ratio %.2f; median %.3f and %.3f ms, ratio %.2f",
                name,
                inputs.size(),
                rounds,
                mean(first),
                mean(second),
                mean(second) / mean(first),
                first[first.length / 2],
                second[second.length / 2],
                second[second.length / 2] / first[first.length / 2]);
    }

    private <T> void block(Work<T> work, List<T> inputs, int begin, int end, double[] millis, int offset) {
        for (int i = begin; i < end; i++) {
            millis[offset + i] = millis(work, inputs.get(i));
        }
    }

    private <T> double millis(Work<T> work, T input) {
        long begin = threads.getCurrentThreadCpuTime();
        work.run(input);
        return (threads.getCurrentThreadCpuTime() - begin) / NANOS_A_MILLI;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static List<String> notes(Path corpus) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<String> notes = new ArrayList<>();
        try (Stream<String> lines = Files.lines(corpus)) {
            for (String line : (Iterable<String>) lines.limit(NOTES)::iterator) {
                notes.add(mapper.readTree(line).get("text").asText());
            }
        }
        return notes;
    }

    private static void print(String form, Object... values) {
        System.out.printf(Locale.ROOT, form + "%n", values);
    }
}
