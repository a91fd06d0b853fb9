package org.hybridcode.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hybridcode.tests.benchmark.KillBenchmark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a batch in a process of its own, nothing is lost, nothing is there twice, and it says what to do. */
final class BatchFaultTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LIMIT_KILOBYTES = 3_000;
    private static final String CLOCK = "2026-01-31T08:00:00Z";

    @TempDir
    Path folder;

    private Path notes(int count) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(JSON.createObjectNode()
                    .put("id", i)
                    .put("text", "Assessment: Gout. Denies chest pain. Possible pneumonia. Visit " + i + ".")
                    .toString());
        }
        return Files.write(folder.resolve("notes.jsonl"), lines);
    }

    private String[] batch(Path input, Path out, String... more) throws IOException {
        Path key = folder.resolve("key");
        Files.writeString(key, "5".repeat(64));
        List<String> all = new ArrayList<>(List.of(
                "batch",
                input.toString(),
                "--out",
                out.toString(),
                "--clock",
                CLOCK,
                "--actor",
                "tester",
                "--block",
                "16",
                "--audit-key",
                key.toString()));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @Test
    void aJobThatIsKilledAndResumedLeavesTheSameBytes() throws Exception {
        KillBenchmark.Outcome outcome = new KillBenchmark(Program.ROOT, folder, 300, 7).run(3);
        assertThat(outcome.differences()).isEmpty();
        assertThat(outcome.kills()).isGreaterThanOrEqualTo(3);
    }

    /**
     * A limit of the operating system on the size of a file stands for a full disk: the same write fails in the same place.
     * It lets the library of the database through, which is unpacked at the start.
     */
    @Test
    void aFullDiskStopsTheJobWithAClearLineAndNothingIsLost() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "a limit on the size of files needs a shell");
        Path input = notes(1_500);
        Path whole = folder.resolve("whole");
        Path out = folder.resolve("out");
        assertThat(Program.run(batch(input, whole)).code()).isZero();
        Program.Outcome stopped = limited(LIMIT_KILOBYTES, batch(input, out));
        assertThat(stopped.code()).isEqualTo(2);
        assertThat(stopped.err())
                .startsWith("hybridcode: cannot write to " + out)
                .contains("--resume")
                .hasLineCount(1);
        assertThat(Files.size(out.resolve("audit.jsonl"))).isPositive();
        assertThat(Program.run(batch(input, out, "--resume")).code()).isZero();
        for (String name : List.of("results.jsonl", "audit.jsonl", "audit.head.json", "summary.json")) {
            assertThat(Files.mismatch(whole.resolve(name), out.resolve(name)))
                    .as(name)
                    .isEqualTo(-1);
        }
    }

    /** Runs with a limit, in units of 1,024 bytes, on the size of any file. */
    private Program.Outcome limited(int kilobytes, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "/bin/bash",
                "-c",
                "ulimit -f " + kilobytes + " && exec \"$@\"",
                "batch",
                Program.ROOT.resolve(Program.LAUNCHER).toString()));
        command.addAll(List.of(arguments));
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(err.toFile());
        builder.environment().put("JAVA_OPTS", "-XX:-UsePerfData");
        Process process = builder.start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Program.Outcome(process.exitValue(), "", Files.readString(err));
    }

    @Test
    void anInputThatIsNotThereLeavesNothingBehind() throws Exception {
        Path out = folder.resolve("out");
        Program.Outcome outcome = Program.run(batch(folder.resolve("none.jsonl"), out));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("hybridcode: nothing at ").hasLineCount(1);
        assertThat(out).doesNotExist();
    }

    @Test
    void anOutputThatCannotBeWrittenIsNamed() throws Exception {
        Path input = notes(1);
        Path out = Files.createFile(folder.resolve("file")).resolve("out");
        Program.Outcome outcome = Program.run(batch(input, out));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith("hybridcode: cannot write to " + out)
                .hasLineCount(1);
    }

    @Test
    void aFolderThatMayOnlyBeReadIsNamed() throws Exception {
        Path input = notes(1);
        Path out = Files.createDirectory(folder.resolve("out"));
        assumeTrue(out.toFile().setWritable(false) && !Files.isWritable(out), "this user may write everywhere");
        Program.Outcome outcome = Program.run(batch(input, out));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("write").hasLineCount(1);
    }

    @Test
    void rejectedRecordsEndWithExitCodeOneAndAnEmptyInputSaysSo() throws Exception {
        Path input = Files.writeString(
                folder.resolve("bad.jsonl"), "{\"id\":1,\"text\":\"gout\"}\n{\"id\":1,\"text\":\"gout\"}\n");
        Program.Outcome rejected = Program.run(batch(input, folder.resolve("a")));
        assertThat(rejected.code()).isEqualTo(1);
        assertThat(rejected.err()).contains("1 records were rejected").contains("rejected.jsonl");
        Path empty = Files.createFile(folder.resolve("empty.csv"));
        Program.Outcome none = Program.run(batch(empty, folder.resolve("b")));
        assertThat(none.code()).isZero();
        assertThat(none.err()).contains("holds no record");
    }
}
