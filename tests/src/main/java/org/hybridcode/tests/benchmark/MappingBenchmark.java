package org.hybridcode.tests.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.engine.coding.GeneratedMappings;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.hybridcode.nlp.ctakes.NoteAnnotator;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Mention;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Sex;
import org.hybridcode.rules.generated.MappingFolder;
import org.hybridcode.rules.generated.MappingRule;
import org.hybridcode.rules.generated.MappingSet;
import org.hybridcode.rules.generated.MappingWriter;

/**
 * What generated mappings cost: loading 75,000 active ones from text and from what was kept of it, their heap, a note beside
 * the same note with 1,500, and 100 more of them. One thread; processor time is that of the whole process, compiler threads
 * of Java included.
 *
 * <p>Arguments: the folder of the data, and the number of rules (75,000 when absent). With {@code cached FOLDER} in the place
 * of the data a folder of an earlier run is loaded by a fresh process and nothing else done; with {@code write FOLDER} one is
 * written.
 */
public final class MappingBenchmark {
    private static final int MANY = 75_000;
    private static final int FEW = 1_500;
    private static final int MORE = 100;
    private static final int NOTES = 500;
    private static final int ROUNDS = 6;
    private static final double NANOS_A_MILLI = 1e6;
    private static final double MEBIBYTE = 1024.0 * 1024.0;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final KnowledgeBase kb = KnowledgeBaseReader.starter();
    private final Encounter encounter =
            new Encounter(Setting.OUTPATIENT, kb.codebook().release().to(), Sex.UNKNOWN, Age.UNKNOWN);

    private MappingBenchmark() {}

    /** Runs the benchmark. */
    public static void main(String[] args) throws IOException {
        int size = args.length > 0 && args[args.length - 1].matches("\\d+")
                ? Integer.parseInt(args[args.length - 1])
                : MANY;
        MappingBenchmark benchmark = new MappingBenchmark();
        switch (args[0]) {
            case "write" -> benchmark.write(Path.of(args[1]), size);
            case "cached" -> benchmark.loaded(Path.of(args[1]), "loading as the folder is");
            default -> benchmark.run(Path.of(args[0]), size);
        }
    }

    private void write(Path folder, int size) {
        MappingWriter.write(
                folder.resolve(MappingFolder.NAME),
                MappingWriter.files(new SampleMappings(kb.codebook(), List.of()).rules(size, 1), kb.codebook()));
    }

    private void run(Path data, int size) throws IOException {
        List<String> notes = notes(data.resolve("corpora/unlabelled/mtsamples.jsonl"));
        SampleMappings sample = new SampleMappings(kb.codebook(), notes);
        List<MappingRule> few = sample.rules(FEW, 1);
        List<MappingRule> many = sample.rules(size, 1);
        Path large = Files.createTempDirectory("mappings");
        Path small = Files.createTempDirectory("mappings");
        try {
            MappingWriter.write(large.resolve(MappingFolder.NAME), MappingWriter.files(many, kb.codebook()));
            MappingWriter.write(small.resolve(MappingFolder.NAME), MappingWriter.files(few, kb.codebook()));
            double before = used();
            loaded(large, "loading from text");
            GeneratedMappings loaded = loaded(large, "loading from what was kept");
            print("heap of them: %.0f MiB, all in all %.0f MiB", used() - before, used());
            notes(notes, GeneratedMappings.in(small), loaded);
            more(loaded, sample.rules(size + MORE * ROUNDS, 1).subList(size, size + MORE * ROUNDS));
        } finally {
            delete(large);
            delete(small);
        }
    }

    private GeneratedMappings loaded(Path folder, String what) {
        GeneratedMappings mappings = Timing.of(what, () -> GeneratedMappings.in(folder));
        print("%d rules loaded", mappings.rules().rules().size());
        return mappings;
    }

    /** The two sets take turns, so that what else the machine does meets both. */
    private void notes(List<String> notes, GeneratedMappings few, GeneratedMappings many) {
        CodingService plain = new CodingService(kb);
        List<CodingService> services = List.of(plain, plain.withMappings(few), plain.withMappings(many));
        List<String> names = List.of("without mappings", "with few mappings", "with many mappings");
        double[][] millis = new double[services.size()][(ROUNDS - 1) * notes.size()];
        for (int round = 0; round < ROUNDS; round++) {
            for (int note = 0; note < notes.size(); note++) {
                for (int which = 0; which < services.size(); which++) {
                    long begin = threads.getCurrentThreadCpuTime();
                    services.get(which).code(encounter, notes.get(note));
                    if (round > 0) {
                        millis[which][(round - 1) * notes.size() + note] =
                                (threads.getCurrentThreadCpuTime() - begin) / NANOS_A_MILLI;
                    }
                }
            }
        }
        for (int which = 0; which < services.size(); which++) {
            told("coding a note " + names.get(which), millis[which]);
        }
        alone(notes, few, many);
    }

    /** The rules alone, over the same mentions: those of the phrases that few and many have. */
    private void alone(List<String> notes, GeneratedMappings few, GeneratedMappings many) {
        NoteAnnotator annotator = new NoteAnnotator(kb.lexicon());
        List<List<Mention>> mentions = notes.stream()
                .map(note -> annotator.annotate(note, List.of(), few.phrases()).phrases())
                .toList();
        print(
                "mentions of the few's phrases in %d notes: %d",
                mentions.size(), mentions.stream().mapToInt(List::size).sum());
        told("the rules alone, few", alone(few.rules(), mentions));
        told("the rules alone, many", alone(many.rules(), mentions));
    }

    private double[] alone(MappingSet set, List<List<Mention>> notes) {
        double[] millis = new double[(ROUNDS - 1) * notes.size()];
        for (int round = 0; round < ROUNDS; round++) {
            for (int note = 0; note < notes.size(); note++) {
                long begin = threads.getCurrentThreadCpuTime();
                set.fire(encounter.date(), notes.get(note));
                if (round > 0) {
                    millis[(round - 1) * notes.size() + note] =
                            (threads.getCurrentThreadCpuTime() - begin) / NANOS_A_MILLI;
                }
            }
        }
        return millis;
    }

    private static void told(String what, double[] millis) {
        Arrays.sort(millis);
        print(
                "%s: mean %.3f ms, median %.3f ms, p95 %.3f ms",
                what,
                Arrays.stream(millis).average().orElseThrow(),
                millis[millis.length / 2],
                millis[(int) (millis.length * 0.95)]);
    }

    private void more(GeneratedMappings loaded, List<MappingRule> rules) {
        GeneratedMappings grown = loaded;
        for (int at = 0; at < rules.size(); at += MORE) {
            GeneratedMappings before = grown;
            List<MappingRule> added = rules.subList(at, at + MORE);
            grown = Timing.of("adding " + MORE + " rules", () -> before.with(added));
        }
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

    private static double used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void print(String form, Object... values) {
        System.out.printf(Locale.ROOT, form + "%n", values);
    }
}
