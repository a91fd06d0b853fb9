package org.hybridcode.tests.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.hybridcode.rules.casebook.CasebookReader;
import org.hybridcode.rules.casebook.RuleCase;
import org.hybridcode.rules.lint.Finding;
import org.hybridcode.rules.review.RuleChecks;
import org.hybridcode.rules.review.RuleSet;
import org.hybridcode.rules.rulebook.SiteRules;

/**
 * What {@code rules check} costs over a folder of many rules, step by step; wall time, and processor time of the whole
 * process, compiler threads of Java included.
 *
 * <p>Argument: how many rules (5,000 when absent). With {@code write FOLDER} before it the folder is written and nothing
 * else done, for timing the command itself.
 */
public final class CheckBenchmark {
    private static final double NANOS_A_SECOND = 1e9;

    private CheckBenchmark() {}

    /** Runs the benchmark. */
    public static void main(String[] args) throws Exception {
        boolean onlyWrite = args.length > 1 && args[0].equals("write");
        int rules =
                Integer.parseInt(args.length == 0 ? "5000" : onlyWrite ? args.length > 2 ? args[2] : "5000" : args[0]);
        Codebook codebook = KnowledgeBaseReader.starter().codebook();
        Path folder = onlyWrite ? Path.of(args[1]) : Files.createTempDirectory("rules");
        try {
            new SampleRules(codebook).write(folder, rules);
            if (!onlyWrite) {
                run(folder, codebook);
            }
        } finally {
            if (!onlyWrite) {
                delete(folder);
            }
        }
    }

    private static void run(Path folder, Codebook codebook) throws Exception {
        timed("the whole", () -> {
            SiteRules site = timed("read and lint", () -> SiteRules.read(folder));
            RuleSet own = timed("read as data", () -> RuleSet.of(site));
            List<RuleCase> cases = timed("cases", () -> new CasebookReader().in(folder));
            List<Finding> findings =
                    timed("checks", () -> RuleChecks.of(own, RuleSet.builtIn(), cases, List.of(codebook)));
            System.out.printf(
                    Locale.ROOT,
                    "%d rules, %d cases, %d findings of the text, %d of the checks%n",
                    own.rules().size(),
                    cases.size(),
                    site.findings().size(),
                    findings.size());
            return findings;
        });
    }

    private static <T> T timed(String what, Callable<T> work) throws Exception {
        long wall = System.nanoTime();
        long cpu = Timing.processor();
        T result = work.call();
        System.out.printf(
                Locale.ROOT,
                "%-14s %6.2f s by the clock, %6.2f s of processor time%n",
                what,
                (System.nanoTime() - wall) / NANOS_A_SECOND,
                (Timing.processor() - cpu) / NANOS_A_SECOND);
        return result;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
