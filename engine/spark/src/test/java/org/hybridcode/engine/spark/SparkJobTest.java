package org.hybridcode.engine.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.io.LocalInputFile;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.hybridcode.engine.audit.chain.Head;
import org.hybridcode.engine.audit.gather.AuditParts;
import org.hybridcode.engine.audit.record.AuditException;
import org.hybridcode.engine.audit.record.DigestKey;
import org.hybridcode.engine.batch.BatchAudit;
import org.hybridcode.engine.batch.BatchException;
import org.hybridcode.engine.batch.BatchJob;
import org.hybridcode.engine.batch.BatchOutcome;
import org.hybridcode.engine.batch.BatchPlan;
import org.hybridcode.engine.batch.JobFolder;
import org.hybridcode.engine.cli.JobEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job on Spark leaves what the local runner leaves, byte for byte, whatever happens to its tasks. */
final class SparkJobTest {
    private static final int LONGEST = 2_000;
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static SparkSession session;

    @TempDir
    Path folder;

    @BeforeAll
    static void startsSpark() {
        session = SparkSession.builder()
                .master("local[2,3]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.sql.codegen.wholeStage", false)
                .config("spark.sql.adaptive.enabled", false)
                .getOrCreate();
    }

    @AfterAll
    static void stopsSpark() {
        session.stop();
    }

    private static final EngineSource STARTER = new StarterEngine(0, 0);

    private static BatchAudit audit(JobEngine engine) {
        return new BatchAudit(
                true,
                Optional.empty(),
                "tester",
                DigestKey.of("7".repeat(64)),
                Optional.empty(),
                engine.versions(),
                engine.rules(),
                false,
                Clock.fixed(Instant.parse("2026-01-31T08:00:00Z"), ZoneOffset.UTC));
    }

    private BatchOutcome local(Path input) {
        JobEngine engine = Engines.opened(STARTER);
        BatchPlan plan = new BatchPlan(input, engine.reading(), LONGEST, TIMEOUT, 2, 64);
        JobFolder place = JobFolder.prepare(folder.resolve("local"), false);
        return new BatchJob(plan, audit(engine), place, engine.service(), false).run((read, size, notes) -> {});
    }

    private BatchOutcome spark(Path input, EngineSource engines, int block) throws IOException {
        return new SparkJob(
                        session, audit(Engines.opened(engines)), engines, new SparkJob.Limits(LONGEST, TIMEOUT, block))
                .run(input.toString(), folder.resolve("spark").toString());
    }

    private List<String> lines(String table, String column) {
        return table(table, column + " string").stream()
                .map(row -> row.<String>getAs(column))
                .toList();
    }

    private List<Row> table(String table, String columns) {
        return session.read()
                .schema("part int, place long, " + columns)
                .parquet(folder.resolve("spark").resolve(table).toString())
                .sort("part", "place")
                .collectAsList();
    }

    private void assertSameAsLocal() throws IOException {
        Path local = folder.resolve("local");
        assertThat(lines("results", "result")).isEqualTo(Files.readAllLines(local.resolve("results.jsonl")));
        assertThat(table("rejected", "number long, position string, kind string, reason string").stream()
                        .map(SparkJobTest::rejected))
                .containsExactlyElementsOf(Files.readAllLines(local.resolve("rejected.jsonl")));
        assertThat(folder.resolve("spark/summary.json")).hasSameBinaryContentAs(local.resolve("summary.json"));
        ByteArrayOutputStream gathered = new ByteArrayOutputStream();
        Head head = parts().gather(gathered, done -> {});
        assertThat(gathered.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(local.resolve("audit.jsonl")));
        assertThat(head.text()).isEqualTo(Files.readString(local.resolve("audit.head.json")));
    }

    private AuditParts parts() {
        return new AuditParts(folder.resolve("spark"), Optional.empty(), Optional.empty());
    }

    private static String rejected(Row row) {
        return "{\"number\":" + row.<Long>getAs("number") + ",\"position\":\"" + row.getAs("position")
                + "\",\"kind\":\"" + row.getAs("kind") + "\",\"reason\":\"" + row.getAs("reason") + "\"}";
    }

    private Path twoFiles() throws IOException {
        Path input = Files.createDirectory(folder.resolve("notes"));
        List<Notes.Visit> first = new ArrayList<>(Notes.from(0, 30));
        first.add(new Notes.Visit("empty", " ", null, null, null));
        first.add(new Notes.Visit("n7", "Gout again.", null, null, null));
        List<Notes.Visit> second = new ArrayList<>(Notes.from(25, 30));
        second.add(new Notes.Visit("long", "Gout. ".repeat(LONGEST), null, null, null));
        second.add(new Notes.Visit("early", "Gout.", null, "1931-02-14", null));
        Notes.write(input.resolve("a.parquet"), 1 << 20, first);
        Notes.write(input.resolve("b.parquet"), 1 << 20, second);
        Files.writeString(input.resolve("_SUCCESS"), "");
        return input;
    }

    @Test
    void resultsRejectedRecordsAuditAndSummaryAreThoseOfTheLocalRunner() throws IOException {
        Path input = twoFiles();
        BatchOutcome local = local(input);
        assertThat(local.rejected()).as("repeated, empty, long and early ones").isEqualTo(9);
        assertThat(spark(input, STARTER, 7)).isEqualTo(local);
        assertThat(parts().size()).isEqualTo(10);
        assertSameAsLocal();
        assertThat(folder.resolve("spark/lines.part")).doesNotExist();
    }

    @Test
    void aTaskThatFailsIsTriedAgainWithTheEngineOfItsJvmAndLeavesNothingTwice() throws IOException {
        Path input = Notes.write(folder.resolve("notes.parquet"), 1 << 20, Notes.from(0, 40));
        local(input);
        StarterEngine.FAULTS.set(0);
        int before = StarterEngine.OPENED.get();
        spark(input, new StarterEngine(33, 2), 20);
        assertThat(StarterEngine.FAULTS.get())
                .as("two failed attempts and a good one")
                .isEqualTo(3);
        assertThat(StarterEngine.OPENED.get() - before).as("engines opened").isEqualTo(1);
        assertSameAsLocal();
    }

    @Test
    void aDamagedRowGroupCostsItsRowsAsItDoesLocally() throws IOException {
        Path input = Notes.write(folder.resolve("notes.parquet"), 1_000, Notes.from(0, 120));
        BlockMetaData second;
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(input))) {
            second = reader.getRowGroups().get(1);
        }
        byte[] bytes = Files.readAllBytes(input);
        int from = (int) (second.getStartingPos() + second.getCompressedSize() / 3);
        for (int i = from; i < from + second.getCompressedSize() / 3; i++) {
            bytes[i] ^= 0x5A;
        }
        Files.write(input, bytes);
        assertThat(local(input).rejected()).isEqualTo(1);
        spark(input, STARTER, 1_000);
        assertSameAsLocal();
    }

    @Test
    void anInputWithoutARowIsAJobOfNoNotes() throws IOException {
        Path input = Notes.write(folder.resolve("notes.parquet"), 1 << 20, List.of());
        assertThat(local(input)).isEqualTo(new BatchOutcome(0, 0, 0));
        assertThat(spark(input, STARTER, 10)).isEqualTo(new BatchOutcome(0, 0, 0));
        assertSameAsLocal();
    }

    @Test
    void anExecutorWithAnotherKnowledgeBaseOrProgramDoesNotWork() {
        assertThatExceptionOfType(BatchException.class)
                .isThrownBy(() -> Engines.of(STARTER, "f".repeat(64)))
                .withMessageContaining("than the driver");
    }

    @Test
    void anAuditWithAPartMissingOrChangedIsNotGathered() throws IOException {
        Path input = Notes.write(folder.resolve("notes.parquet"), 1 << 20, Notes.from(0, 20));
        spark(input, STARTER, 5);
        Path audit = folder.resolve("spark/audit");
        swap(audit.resolve("part=1"), audit.resolve("part=2"));
        assertNotGathered("part 1");
        swap(audit.resolve("part=1"), audit.resolve("part=2"));
        Files.move(audit.resolve("part=3"), folder.resolve("elsewhere"));
        assertNotGathered("part=3 is missing");
        Path heads = folder.resolve("spark/audit.heads.jsonl");
        Files.write(heads, Files.readAllLines(heads).subList(0, 3));
        assertThatExceptionOfType(AuditException.class)
                .isThrownBy(this::parts)
                .withMessageContaining("another number of parts");
    }

    private void assertNotGathered(String what) {
        assertThatExceptionOfType(AuditException.class)
                .isThrownBy(() -> parts().gather(new ByteArrayOutputStream(), done -> {}))
                .withMessageContaining(what);
    }

    private static void swap(Path one, Path other) throws IOException {
        Path aside = one.resolveSibling("aside");
        Files.move(one, aside);
        Files.move(other, one);
        Files.move(aside, other);
    }

    @Test
    void anOutputThatIsThereAndAnInputThatIsNotAreNamed() throws IOException {
        Path input = Notes.write(folder.resolve("notes.parquet"), 1 << 20, Notes.from(0, 5));
        assertThatExceptionOfType(BatchException.class)
                .isThrownBy(() -> spark(folder.resolve("none.parquet"), STARTER, 5))
                .withMessageContaining("nothing at");
        Files.createDirectory(folder.resolve("spark"));
        assertThatExceptionOfType(BatchException.class)
                .isThrownBy(() -> spark(input, STARTER, 5))
                .withMessageContaining("is there already");
    }

    @Test
    void noWordOfANoteIsOutsideOfTheResults() throws IOException {
        List<Notes.Visit> notes = List.of(
                new Notes.Visit("a", "Zebulon Quackenbush. Assessment: Gout.", null, null, null),
                new Notes.Visit("b", "Zebulon Quackenbush", null, "14/02/1931", null),
                new Notes.Visit("a", "Zebulon Quackenbush", null, null, null));
        spark(Notes.write(folder.resolve("notes.parquet"), 1 << 20, notes), STARTER, 1);
        List<String> written = new ArrayList<>(lines("audit", "line"));
        written.addAll(lines("rejected", "reason"));
        try (Stream<Path> files = Files.list(folder.resolve("spark"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                written.add(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        assertThat(written)
                .hasSizeGreaterThan(5)
                .noneMatch(line -> line.contains("Quackenbush") || line.contains("1931"));
    }
}
