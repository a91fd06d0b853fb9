package org.hybridcode.tests.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Sex;
import org.hybridcode.rules.rulebook.Rulebook;
import org.hybridcode.rules.session.Case;
import org.hybridcode.rules.session.NoteSession;

/**
 * What the rules cost: loading the built-in rulebook as the build compiled it, compiling it from source, a note's session
 * with all layers, the heap over very many sessions, and the memory of rulebooks that are compiled again and again. One
 * thread.
 *
 * <p>Arguments: the folder of the data, a knowledge base folder, and the number of sessions (100,000 when absent).
 */
public final class SessionBenchmark {
    private static final int NOTES = 500;
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 5;
    private static final int MANY = 100_000;
    private static final int STEP = 10_000;
    private static final int REBUILDS = 20;
    private static final int SITE_RULES = 20;
    private static final double NANOS_A_MILLI = 1e6;
    private static final double MEBIBYTE = 1024.0 * 1024.0;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    private SessionBenchmark() {}

    /** Runs the benchmark. */
    public static void main(String[] args) throws IOException {
        new SessionBenchmark()
                .run(Path.of(args[0]), Path.of(args[1]), args.length > 2 ? Integer.parseInt(args[2]) : MANY);
    }

    private void run(Path data, Path folder, int sessions) throws IOException {
        Rulebook rulebook = Timing.of("loading the rulebook as the build compiled it", Rulebook::builtIn);
        Timing.of("compiling it from source, first time in the process", Rulebook::builtInFromSource);
        Timing.of("compiling it from source again", Rulebook::builtInFromSource);
        KnowledgeBases bases = KnowledgeBases.in(folder);
        KnowledgeBase kb = bases.inForceOn(bases.lastDay());
        List<Case> cases = cases(kb, data.resolve("corpora/unlabelled/mtsamples.jsonl"));
        NoteSession session = new NoteSession(rulebook, kb);
        print(
                "%d rules, %d notes, knowledge base of %d billable codes",
                rulebook.cards().size(),
                cases.size(),
                kb.codebook().entries().stream()
                        .filter(entry -> entry.billable())
                        .count());
        sessions(session, cases);
        heap(session, cases, sessions);
        rebuilds(kb);
    }

    private static List<Case> cases(KnowledgeBase kb, Path corpus) throws IOException {
        CodingService service = new CodingService(kb);
        Encounter encounter =
                new Encounter(Setting.OUTPATIENT, kb.codebook().release().to(), Sex.UNKNOWN, Age.UNKNOWN);
        ObjectMapper mapper = new ObjectMapper();
        List<Case> cases = new ArrayList<>();
        try (Stream<String> lines = Files.lines(corpus)) {
            for (String line : (Iterable<String>) lines.limit(NOTES)::iterator) {
                cases.add(service.find(
                        encounter, mapper.readTree(line).get("text").asText()));
            }
        }
        return cases;
    }

    private void sessions(NoteSession session, List<Case> cases) {
        double[] millis = new double[ROUNDS * cases.size()];
        double[] clock = new double[millis.length];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int i = 0; i < cases.size(); i++) {
                long wall = System.nanoTime();
                long begin = threads.getCurrentThreadCpuTime();
                session.run(cases.get(i));
                int at = Math.max(0, round) * cases.size() + i;
                millis[at] = (threads.getCurrentThreadCpuTime() - begin) / NANOS_A_MILLI;
                clock[at] = (System.nanoTime() - wall) / NANOS_A_MILLI;
            }
        }
        told("a note's session, processor time", millis);
        told("a note's session, by the clock", clock);
    }

    private static void told(String what, double[] millis) {
        Arrays.sort(millis);
        print(
                "%s: mean %.2f ms, median %.2f ms, p95 %.2f ms",
                what,
                Arrays.stream(millis).average().orElseThrow(),
                millis[millis.length / 2],
                millis[(int) (millis.length * 0.95)]);
    }

    /** Every number is after a collection, so that what grows is what is kept. */
    private static void heap(NoteSession session, List<Case> cases, int sessions) {
        double first = used();
        double most = first;
        print("heap before: %.1f MiB", first);
        for (int i = 1; i <= sessions; i++) {
            session.run(cases.get(i % cases.size()));
            if (i % STEP == 0) {
                double now = used();
                most = Math.max(most, now);
                print("heap after %,d sessions: %.1f MiB", i, now);
            }
        }
        print("most above the beginning: %.1f MiB", most - first);
    }

    /** Rulebooks with a site's rules, made and given up, as a process does that takes changed rules. */
    private static void rebuilds(KnowledgeBase kb) throws IOException {
        Path folder = Files.createTempDirectory("rules");
        try {
            new SampleRules(kb.codebook()).write(folder, SITE_RULES);
            for (int i = 0; i <= REBUILDS; i++) {
                Rulebook.withSiteRules(folder);
                if (i % (REBUILDS / 4) == 0) {
                    print(
                            "after %d rulebooks with %d site rules: heap %.1f MiB, metaspace %.1f MiB",
                            i + 1, SITE_RULES, used(), metaspace());
                }
            }
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static double used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE;
    }

    private static double metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getName().equals("Metaspace"))
                        .mapToLong((MemoryPoolMXBean pool) -> pool.getUsage().getUsed())
                        .sum()
                / MEBIBYTE;
    }

    private static void print(String form, Object... values) {
        System.out.printf(Locale.ROOT, form + "%n", values);
    }
}
