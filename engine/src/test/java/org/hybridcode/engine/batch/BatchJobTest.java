package org.hybridcode.engine.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.hybridcode.engine.audit.chain.Head;
import org.hybridcode.engine.audit.chain.Verification;
import org.hybridcode.engine.audit.chain.Verifier;
import org.hybridcode.engine.batch.input.InputException;
import org.hybridcode.nlp.neural.CandidateGenerator;
import org.hybridcode.nlp.neural.NeuralProposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many notes: each is coded or accounted for, in order, whatever its neighbours are. */
final class BatchJobTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TEXTS = List.of(
            "Assessment: Gout. Essential hypertension.",
            "Denies chest pain. Assessment: pneumonia.",
            "Discharge diagnosis: Hypertension. Chronic kidney disease stage 3. Asthma with acute exacerbation.",
            "Mother had breast cancer. Possible pneumonia.",
            "Nothing to report.");

    @TempDir
    Path folder;

    private static String line(int id, String text) {
        return JSON.createObjectNode().put("id", "n" + id).put("text", text).toString();
    }

    private Path notes(int count) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(line(i, TEXTS.get(i % TEXTS.size()) + " Visit " + i + "."));
        }
        return Files.write(folder.resolve("notes.jsonl"), lines);
    }

    private List<JsonNode> rejected(Path out) throws IOException {
        List<JsonNode> rejected = new ArrayList<>();
        for (String line : Files.readAllLines(out.resolve("rejected.jsonl"))) {
            rejected.add(JSON.readTree(line));
        }
        return rejected;
    }

    private static List<String> ids(Path out) throws IOException {
        List<String> ids = new ArrayList<>();
        for (String line : Files.readAllLines(out.resolve("results.jsonl"))) {
            ids.add(JSON.readTree(line).get("id").asText());
        }
        return ids;
    }

    private static void assertSame(Path one, Path other) throws IOException {
        for (String name : List.of(
                "results.jsonl", "rejected.jsonl", "audit.jsonl", "audit.head.json", "summary.json", "job.json")) {
            assertThat(Files.readString(other.resolve(name))).as(name).isEqualTo(Files.readString(one.resolve(name)));
        }
    }

    private static Verification verified(Path out) {
        Path audit = out.resolve("audit.jsonl");
        return new Verifier(audit, Head.read(Head.beside(audit)), Optional.empty(), read -> {}).verify();
    }

    @Test
    void anyNumberOfWorkersGivesTheSameBytesInTheOrderOfTheInput() throws IOException {
        Path input = notes(30);
        Jobs.run(input, folder.resolve("one"), 1);
        Jobs.run(input, folder.resolve("four"), 4);
        assertSame(folder.resolve("one"), folder.resolve("four"));
        assertThat(ids(folder.resolve("four")))
                .hasSize(30)
                .startsWith("n0", "n1", "n2")
                .endsWith("n29");
        assertThat(verified(folder.resolve("four")).whole()).isTrue();
    }

    @Test
    void aRecordThatIsNoNoteCostsItselfAndIsNamedWithoutItsWords() throws IOException {
        byte[] bad = line(2, "Quackenbush \u00e9").getBytes(StandardCharsets.ISO_8859_1);
        Path input = folder.resolve("notes.jsonl");
        Files.writeString(input, line(0, TEXTS.get(0)) + "\n{\"id\":\"n1\",\"text\":\"Quackenbush\n");
        Files.write(input, bad, StandardOpenOption.APPEND);
        Files.writeString(
                input,
                "\n" + line(3, "  ") + "\n" + line(0, "Quackenbush") + "\n" + line(5, "Gout. ".repeat(20_000)) + "\n\n"
                        + line(6, TEXTS.get(1)),
                StandardOpenOption.APPEND);
        BatchOutcome outcome = Jobs.run(input, folder.resolve("out"), 2);
        assertThat(outcome).isEqualTo(new BatchOutcome(2, 5, 0));
        assertThat(ids(folder.resolve("out"))).containsExactly("n0", "n6");
        assertThat(rejected(folder.resolve("out")))
                .extracting(node -> node.get("position").asText() + " "
                        + node.get("kind").asText() + " " + node.get("reason").asText())
                .containsExactly(
                        "notes.jsonl:2 UNREADABLE no JSON object, or a field twice; write one object a line",
                        "notes.jsonl:3 UNREADABLE no UTF-8 text; convert it to UTF-8",
                        "notes.jsonl:4 UNREADABLE a note without text",
                        "notes.jsonl:5 DUPLICATE the id of notes.jsonl:1 again",
                        "notes.jsonl:6 UNREADABLE longer than 100000 bytes; split the note, or raise --longest");
        for (String name : List.of("rejected.jsonl", "audit.jsonl", "summary.json")) {
            assertThat(Files.readString(folder.resolve("out").resolve(name))).doesNotContain("Quackenbush");
        }
    }

    @Test
    void aNoteThatThrowsOrTakesTooLongCostsItselfAndIsRecorded() throws IOException {
        Path input = notes(12);
        CountDownLatch never = new CountDownLatch(1);
        CandidateGenerator model = new CandidateGenerator() {
            @Override
            public String sha256() {
                return "0".repeat(64);
            }

            @Override
            public List<NeuralProposal> propose(String note) {
                if (note.contains("Visit 3.")) {
                    throw new IllegalStateException(note);
                }
                if (note.contains("Visit 5.")) {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }
                return List.of();
            }
        };
        BatchPlan plan = new BatchPlan(input, Jobs.READING, Jobs.LONGEST, Duration.ofSeconds(2), 2, 4);
        BatchOutcome outcome = Jobs.run(plan, folder.resolve("out"), Jobs.with(model));
        assertThat(outcome).isEqualTo(new BatchOutcome(10, 2, 0));
        assertThat(rejected(folder.resolve("out")))
                .extracting(node ->
                        node.get("number").asInt() + " " + node.get("reason").asText())
                .satisfiesExactly(
                        thrown -> assertThat(thrown)
                                .startsWith("4 coding failed: IllegalStateException at ")
                                .doesNotContain("Visit"),
                        late -> assertThat(late).isEqualTo("6 coding took longer than 2 seconds"));
        assertThat(Files.readAllLines(folder.resolve("out/audit.jsonl")))
                .filteredOn(line -> line.contains("\"FAILED\""))
                .hasSize(2);
        assertThat(verified(folder.resolve("out")).whole()).isTrue();
    }

    @Test
    void aJobThatEndedIsLeftAsItIs() throws IOException {
        Path input = notes(5);
        Path out = folder.resolve("out");
        Jobs.run(input, out, 1);
        byte[] before = Files.readAllBytes(out.resolve("audit.jsonl"));
        assertThat(Jobs.resume(input, out)).isEqualTo(new BatchOutcome(5, 0, 5));
        assertThat(Files.readAllBytes(out.resolve("audit.jsonl"))).isEqualTo(before);
    }

    @Test
    void whatStandsBehindTheLastCommitIsCutOffAndWrittenAgain() throws IOException {
        Path input = notes(20);
        Path whole = folder.resolve("whole");
        Path out = folder.resolve("out");
        Jobs.run(input, whole, 2);
        Manifest ended = Manifest.read(whole.resolve("job.json"));
        Files.createDirectory(out);
        long results = firstLines(whole, out, "results.jsonl", 8);
        long audit = firstLines(whole, out, "audit.jsonl", audited(whole, 8));
        firstLines(whole, out, "rejected.jsonl", 0);
        Manifest.beginning(ended.job(), ended.input(), ended.versions())
                .at(8, results, 0, audit)
                .write(out.resolve("job.json"));
        Files.writeString(out.resolve("results.jsonl"), "{\"id\":\"half", StandardOpenOption.APPEND);
        Files.writeString(out.resolve("rejected.jsonl"), "junk\n", StandardOpenOption.APPEND);
        assertThat(Jobs.resume(input, out).before()).isEqualTo(8);
        assertSame(whole, out);
    }

    private static long firstLines(Path from, Path to, String name, int count) throws IOException {
        StringBuilder kept = new StringBuilder();
        Files.readAllLines(from.resolve(name)).stream().limit(count).forEach(line -> kept.append(line)
                .append('\n'));
        Files.writeString(to.resolve(name), kept);
        return kept.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    /** How many audit records there are up to and with the decisions of so many notes. */
    private static int audited(Path out, int notes) throws IOException {
        int seen = 0;
        int records = 0;
        for (String line : Files.readAllLines(out.resolve("audit.jsonl"))) {
            seen += line.contains("\"record\":\"note\"") ? 1 : 0;
            if (seen > notes) {
                return records;
            }
            records++;
        }
        return records;
    }

    @Test
    void aJobIsNotResumedOverAnotherInputOrWithOtherVersions() throws IOException {
        Path out = folder.resolve("out");
        Jobs.run(notes(3), out, 1);
        Path input = notes(4);
        assertThatExceptionOfType(BatchException.class)
                .isThrownBy(() -> Jobs.resume(input, out))
                .withMessageContaining("another input");
        assertThatExceptionOfType(BatchException.class)
                .isThrownBy(() -> JobFolder.prepare(out, false))
                .withMessageContaining("--resume");
    }

    @Test
    void aFolderThatHoldsAnythingElseIsNotTouched() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("thesis.docx"), "x");
        assertThatExceptionOfType(BatchException.class)
                .isThrownBy(() -> JobFolder.prepare(out, true))
                .withMessageContaining("thesis.docx");
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatExceptionOfType(BatchException.class)
                .isThrownBy(() -> JobFolder.prepare(file.resolve("out"), false))
                .withMessageContaining("cannot write");
    }

    @Test
    void committedOutputThatWasLostIsNoticed() throws IOException {
        Path input = notes(6);
        Path out = folder.resolve("out");
        Jobs.run(input, out, 1);
        Files.writeString(out.resolve("results.jsonl"), "");
        assertThatExceptionOfType(BatchException.class)
                .isThrownBy(() -> Jobs.resume(input, out))
                .withMessageContaining("results.jsonl has lost");
    }

    @Test
    void anEmptyInputIsAJobOfNoNotes() throws IOException {
        Path input = Files.createFile(folder.resolve("notes.jsonl"));
        assertThat(Jobs.run(input, folder.resolve("out"), 2)).isEqualTo(new BatchOutcome(0, 0, 0));
        assertThat(folder.resolve("out/results.jsonl")).isEmptyFile();
        assertThat(verified(folder.resolve("out")).whole()).isTrue();
    }

    @Test
    void anInputThatIsNotThereOrOfNoKnownKindIsNamed() throws IOException {
        Path none = folder.resolve("none.jsonl");
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> Jobs.run(none, folder.resolve("a"), 1))
                .withMessageContaining("nothing at");
        Path pdf = Files.writeString(folder.resolve("notes.pdf"), "x");
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> Jobs.run(pdf, folder.resolve("b"), 1))
                .withMessageContaining("no kind that is known");
    }

    @Test
    void theSummaryCountsWhatTheResultsHold() throws IOException {
        Path out = folder.resolve("out");
        Jobs.run(notes(10), out, 2);
        JsonNode summary = JSON.readTree(Files.readString(out.resolve("summary.json")));
        assertThat(summary.get("records").asInt()).isEqualTo(10);
        assertThat(summary.get("codes").get("M10.9").asInt()).isEqualTo(2);
        assertThat(summary.get("refusedByLayer").get("negation").asInt()).isPositive();
        assertThat(summary.get("decisionsByRule").get("NEG-0001").asInt()).isPositive();
        JsonNode timing = JSON.readTree(Files.readString(out.resolve("timing.json")));
        assertThat(timing.get("notes").asInt()).isEqualTo(10);
        assertThat(timing.get("millisecondsPerNote").get("p99").asDouble())
                .isGreaterThanOrEqualTo(
                        timing.get("millisecondsPerNote").get("p50").asDouble());
    }
}
