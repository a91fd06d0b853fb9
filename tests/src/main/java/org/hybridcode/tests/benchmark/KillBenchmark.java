package org.hybridcode.tests.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Kills a batch at random points, resumes it each time, and compares what it leaves with an undisturbed run, byte for byte.
 * Arguments: a new folder, the number of kills, the seed.
 */
public final class KillBenchmark {
    private static final List<String> FILES =
            List.of("results.jsonl", "rejected.jsonl", "audit.jsonl", "audit.head.json", "summary.json", "job.json");
    private static final List<String> TEXTS = List.of(
            "Assessment: Gout. Essential hypertension.",
            "Denies chest pain. Assessment: pneumonia.",
            "Discharge diagnosis: Hypertension. Chronic kidney disease stage 3. Asthma with acute exacerbation.",
            "Mother had breast cancer. Possible pneumonia.");
    private static final int DUPLICATE_EVERY = 29;
    private static final long LIMIT_SECONDS = 300;
    private static final int BY_TIME_OF_TEN = 3;

    private final Path launcher;
    private final Path folder;
    private final Path input;
    private final Path key;
    private final Random random;
    private final int notes;

    /** What a series of kills came to. */
    public record Outcome(int kills, int jobs, List<String> differences) {}

    /**
     * A series of kills.
     *
     * @param root the repository's root
     * @param folder an empty folder
     * @param notes how many notes the job has
     */
    public KillBenchmark(Path root, Path folder, int notes, long seed) throws IOException {
        this.launcher = root.resolve("engine/target/hybridcode/bin/hybridcode");
        this.folder = folder;
        this.notes = notes;
        this.random = new Random(seed);
        this.key = Files.writeString(folder.resolve("key"), "5".repeat(64));
        this.input = Files.write(folder.resolve("notes.jsonl"), lines());
    }

    /** Prints how many kills there were and what differed. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Outcome outcome = new KillBenchmark(Path.of("").toAbsolutePath(), folder, 2_000, Long.parseLong(arguments[2]))
                .run(Integer.parseInt(arguments[1]));
        System.out.println(
                outcome.kills() + " kills over " + outcome.jobs() + " jobs; differences: " + outcome.differences());
        System.exit(outcome.differences().isEmpty() ? 0 : 1);
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < notes; i++) {
            int id = i % DUPLICATE_EVERY == DUPLICATE_EVERY - 1 ? i - 1 : i;
            String text = (TEXTS.get(i % TEXTS.size()) + " Visit " + i + ". ").repeat(1 + i % 7);
            lines.add("{\"id\":\"n" + id + "\",\"text\":\"" + text + "\"}");
        }
        lines.set(notes / 2, "no record");
        return lines;
    }

    /** Kills so often, over as many jobs as it takes, and lets each job come to its end. */
    public Outcome run(int kills) throws IOException, InterruptedException {
        Path whole = folder.resolve("whole");
        long began = System.nanoTime();
        ended(start(whole));
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        long size = Files.size(whole.resolve("audit.jsonl"));
        List<String> differences = new ArrayList<>();
        int done = 0;
        int jobs = 0;
        while (done < kills) {
            jobs++;
            Path out = folder.resolve("job" + jobs);
            int most = 1 + random.nextInt(Math.min(8, kills - done));
            for (int i = 0; i < most; i++) {
                done += killed(start(out), out, millis, size) ? 1 : 0;
            }
            ended(start(out));
            compare(whole, out, differences);
        }
        return new Outcome(done, jobs, differences);
    }

    private Process start(Path out) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                launcher.toString(),
                "batch",
                input.toString(),
                "--out",
                out.toString(),
                "--resume",
                "--block",
                "16",
                "--clock",
                "2026-01-31T08:00:00Z",
                "--actor",
                "tester",
                "--audit-key",
                key.toString());
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
    }

    private void ended(Process process) throws IOException, InterruptedException {
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) || process.exitValue() > 1) {
            process.destroyForcibly();
            throw new IllegalStateException("the job did not come to its end: "
                    + Files.readString(folder.resolve("errors.txt"), StandardCharsets.UTF_8));
        }
    }

    /** Kills when the audit has grown to a random length, or after a random time; false when the job ended before. */
    private boolean killed(Process process, Path out, long millis, long size) throws InterruptedException {
        boolean byTime = random.nextInt(10) < BY_TIME_OF_TEN;
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(random.nextLong(millis));
        long has = out.resolve("audit.jsonl").toFile().length();
        long length = has + random.nextLong(Math.max(1, size - has));
        while (process.isAlive()) {
            boolean now = byTime
                    ? System.nanoTime() > until
                    : out.resolve("audit.jsonl").toFile().length() > length;
            if (now) {
                Thread.sleep(random.nextInt(20));
                boolean alive = process.isAlive();
                process.destroyForcibly();
                process.waitFor();
                return alive;
            }
            Thread.sleep(1);
        }
        return false;
    }

    private static void compare(Path whole, Path out, List<String> differences) throws IOException {
        for (String file : FILES) {
            if (Files.mismatch(whole.resolve(file), out.resolve(file)) >= 0) {
                differences.add(out.resolve(file).toString());
            }
        }
    }
}
