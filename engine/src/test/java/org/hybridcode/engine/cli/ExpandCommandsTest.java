package org.hybridcode.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hybridcode.engine.cli.Ran.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An expansion on the command line, from notes to decisions and their precision. */
final class ExpandCommandsTest {
    private static final Pattern ID = Pattern.compile("MAP-[0-9a-f]{16}");

    @TempDir
    private Path folder;

    private Path corpus;
    private Path kb;
    private Path out;

    @BeforeEach
    void expandsNotes() throws IOException {
        kb = folder.resolve("kb");
        Path order = Files.writeString(
                folder.resolve("icd10cm_codes_2025.txt"), "J189    Pneumonia, unspecified organism\n");
        Ran imported = run("kb", "import", "--release", "2025", "--order", order, "--out", kb);
        assertThat(imported.code()).as(imported.err()).isZero();
        corpus = folder.resolve("notes.jsonl");
        Files.writeString(
                corpus,
                IntStream.range(0, 4)
                        .mapToObj(i ->
                                "{\"id\":\"n" + i + "\",\"text\":\"Visit " + i + ".\\nCoded as: lung rot (J18.9)\"}\n")
                        .collect(Collectors.joining()));
        out = folder.resolve("expanded");
        Ran expanded = run("expand", corpus, "--kb", kb, "--out", out);
        assertThat(expanded.code()).as(expanded.err()).isZero();
        assertThat(expanded.out()).contains("4 documents").contains("shadow: 1");
    }

    private String id() {
        Matcher found =
                ID.matcher(run("expand", "review", out, "--state", "all").out());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private Ran decide(String act, Object... more) {
        Object[] all = {"expand", act, out, id(), "--by", "J. Doe", "--date", "2025-01-02", "--reason", "read it"};
        return run(IntStream.range(0, all.length + more.length)
                .mapToObj(i -> i < all.length ? all[i] : more[i - all.length])
                .toArray());
    }

    private String rules() throws IOException {
        return Files.readString(out.resolve("generated/chapter-10.drl"));
    }

    @Test
    void approvesUntilTheReviewOfThePolicyEnds() throws IOException {
        Path policy = Files.writeString(folder.resolve("policy.txt"), "review-days=30\n");
        assertThat(decide("approve", "--policy", policy).out()).contains("active: 1");
        assertThat(rules()).contains("2025-02-01").contains("J. Doe");
        assertThat(run("expand", "status", out).out()).contains("approve 2025-01-02: read it (J. Doe)");
        assertThat(run("expand", corpus, "--kb", kb, "--out", out, "--date", "2025-02-02")
                        .out())
                .contains("active: 0")
                .contains("shadow: 1");
    }

    @Test
    void rejectsAndDemotes() {
        assertThat(decide("demote").out()).contains("shadow: 1");
        assertThat(decide("reject").out()).contains("retired: 1");
    }

    @Test
    void takesDecisionsFromTheSheetThatItWrote() throws IOException {
        Path sheet = folder.resolve("review.csv");
        assertThat(run("expand", "review", out, "--state", "shadow", "--sheet", sheet)
                        .code())
                .isZero();
        String written = Files.readString(sheet);
        assertThat(written).contains("lung rot").contains("J18.9");
        Files.writeString(sheet, written.replaceFirst(",,\n", ",approve,read it\n"));
        Ran read = run("expand", "review", out, "--read", sheet, "--by", "J. Doe", "--date", "2025-01-02");
        assertThat(read.out()).contains("1 decisions").contains("active: 1");
    }

    @Test
    void listsWhatRecursApartFromTheRules() throws IOException {
        assertThat(run("expand", "review", out, "--phrases").out()).isEqualTo("0 in all\n");
        Path sheet = folder.resolve("phrases.csv");
        assertThat(run("expand", "review", out, "--phrases", "--sheet", sheet).code())
                .isZero();
        assertThat(Files.readString(sheet)).isEqualTo("phrase,documents,nearest,example\n");
    }

    @Test
    void namesTheLineOfADecisionThatItDoesNotKnow() throws IOException {
        Path sheet =
                Files.writeString(folder.resolve("review.csv"), "id,decision,reason\n" + id() + ",perhaps,read it\n");
        Ran read = run("expand", "review", out, "--read", sheet, "--by", "J. Doe", "--date", "2025-01-02");
        assertThat(read.code()).isEqualTo(2);
        assertThat(read.err()).contains("review.csv:2: the decision is 'perhaps'");
    }

    @Test
    void tellsThePrecisionOfAFilledSheet() throws IOException {
        Path sheet = folder.resolve("audit.csv");
        assertThat(run("expand", "audit", out, "--sample", 10, "--seed", 7, "--sheet", sheet)
                        .code())
                .isZero();
        String drawn = Files.readString(sheet);
        Files.writeString(sheet, drawn.replaceFirst(",\n$", ",category\n"));
        assertThat(run("expand", "audit", out, "--filled", sheet).out())
                .contains("expansion precision: 0.000")
                .contains("category precision:  1.000");
    }

    @Test
    void refusesACorpusOfNotesThatItIsMeasuredWith() {
        Ran refused = run("expand", corpus, "--kb", kb, "--out", folder.resolve("other"), "--exclude", corpus);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("n0").contains("--exclude").doesNotContain("lung rot");
    }

    @Test
    void takesCodesFromAnOrderFile() throws IOException {
        Path list = Files.writeString(folder.resolve("icd10cm_order_2025.txt"), """
                00001 J18     0 Pneumonia, unspecified organism                              Pneumonia, unspecified organism
                00002 J189    1 Pneumonia, unspecified organism                              Pneumonia, unspecified organism
                00003 J852    1 Abscess of lung without pneumonia                            Abscess of lung without pneumonia
                """);
        Path notes = Files.writeString(
                folder.resolve("more.jsonl"),
                IntStream.range(0, 3)
                        .mapToObj(i -> "{\"id\":\"a" + i + "\",\"text\":\"Visit " + i
                                + ". Abscess of lung without pneumonia.\"}\n")
                        .collect(Collectors.joining()));
        Path policy = Files.writeString(folder.resolve("policy.txt"), "official=false\n");
        Path other = folder.resolve("other");
        Ran expanded = run("expand", notes, "--kb", kb, "--codebook", list, "--out", other, "--policy", policy);
        assertThat(expanded.code()).as(expanded.err()).isZero();
        assertThat(expanded.out()).contains("new codes: 1");
        assertThat(run("kb", "show", "J85.2", "--kb", other).out()).contains("Abscess of lung without pneumonia");
    }

    @Test
    void namesTheLineOfAnOrderFileThatItCannotRead() throws IOException {
        Path list = Files.writeString(folder.resolve("icd10cm_order_2025.txt"), "00001 A00     0 Cholera\n");
        Ran refused = run("expand", corpus, "--kb", kb, "--codebook", list, "--out", folder.resolve("other"));
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("icd10cm_order_2025.txt:1");
    }

    @Test
    void proposalsOfAModelAreOneSourceAndNeverActiveAlone() throws IOException {
        Path notes = Files.writeString(
                folder.resolve("more.jsonl"),
                IntStream.range(0, 5)
                        .mapToObj(i -> "{\"id\":\"m" + i + "\",\"text\":\"Visit " + i + (i == 0 ? ": No " : ": He has ")
                                + "quackenbushitis.\"}\n")
                        .collect(Collectors.joining()));
        Path policy = Files.writeString(folder.resolve("policy.txt"), "official=false\nsources=1\n");
        Path other = folder.resolve("other");
        HttpServer server = model("- \"quackenbushitis\" = J18.9\n- \"Visit\" = Q99.999\n");
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
        try {
            Object[] command = {
                "expand",
                notes,
                "--kb",
                kb,
                "--out",
                other,
                "--policy",
                policy,
                "--model-url",
                address,
                "--model-name",
                "m"
            };
            Ran expanded = run(command);
            assertThat(expanded.err()).contains("has no encoder of its own").hasLineCount(1);
            assertThat(expanded.out())
                    .contains("1 mappings found")
                    .contains("shadow: 1")
                    .contains("active: 0");
        } finally {
            server.stop(0);
        }
        String candidates = Files.readString(other.resolve("candidates.jsonl"));
        assertThat(candidates)
                .contains("VAL-0018")
                .contains("\"sources\":{\"model\":5}")
                .contains("\"negation\":1");
        Ran without = run("expand", notes, "--kb", kb, "--out", other, "--policy", policy);
        assertThat(without.code()).isEqualTo(2);
        assertThat(without.err()).contains("give a new folder for --out");
    }

    private static HttpServer model(String content) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ObjectNode answer = new ObjectMapper().createObjectNode();
        answer.putArray("choices").addObject().putObject("message").put("content", content);
        byte[] body = answer.toString().getBytes(StandardCharsets.UTF_8);
        server.createContext("/v1/chat/completions", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }
}
