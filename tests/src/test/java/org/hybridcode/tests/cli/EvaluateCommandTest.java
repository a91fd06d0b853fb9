package org.hybridcode.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hybridcode.tests.data.OfficialData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hybridcode evaluate}: one command, one folder, the same bytes each time, and no words of a note unasked. */
final class EvaluateCommandTest {
    private static final String GOLD = """
            {"id":"a","text":"Assessment: Essential hypertension. No pneumonia.","codes":["I10"]}
            {"id":"b","text":"Assessment: Zebrafish cough. Gout.","codes":["M10.9","J18.9"]}
            """;

    @TempDir
    Path folder;

    @Test
    void writesEveryTableAndTheSameBytesWhateverTheWorkers() throws Exception {
        Path gold = gold(GOLD);
        evaluate(gold, "one", "--ablation", "--scaling", "1,10", "--without", "R00-R99", "--workers", "1");
        Map<String, String> one = files("one");
        evaluate(gold, "two", "--ablation", "--scaling", "1,10", "--without", "R00-R99", "--workers", "3");

        assertThat(files("two")).isEqualTo(one);
        assertThat(one)
                .containsOnlyKeys(
                        "ablation-comparisons.csv",
                        "ablation.csv",
                        "calibration.csv",
                        "cases.jsonl",
                        "chapters.csv",
                        "codes.csv",
                        "comparisons.csv",
                        "errors.csv",
                        "report.html",
                        "report.json",
                        "review.csv",
                        "scaling.csv",
                        "systems.csv");
        assertThat(one.get("systems.csv").lines().map(line -> line.split(",", -1)[1]))
                .contains("hybrid-code", "kb-only", "version-1", "rules-38", "title-mention", "most-frequent");
    }

    @Test
    void quotesANoteOnlyWhenItIsAskedTo() throws Exception {
        evaluate(gold(GOLD), "silent");
        evaluate(gold(GOLD), "quoting", "--text");

        assertThat(files("silent").get("cases.jsonl")).contains("\"begin\":").doesNotContain("\"text\":");
        assertThat(files("quoting").get("cases.jsonl")).contains("\"text\":\"Gout\"");
        files("silent").values().forEach(text -> assertThat(text).doesNotContain("Zebrafish"));
    }

    @Test
    void tellsWhyACodeWasMissed() throws Exception {
        evaluate(gold(GOLD.replace("[\"I10\"]", "[\"I10\",\"J18.9\"]")), "report");
        JsonNode first = new ObjectMapper()
                .readTree(files("report").get("cases.jsonl").lines().findFirst().orElseThrow());

        JsonNode miss = first.get("misses").get(0);
        assertThat(miss.get("code").asText()).isEqualTo("J18.9");
        assertThat(miss.get("type").asText()).isEqualTo("REFUSED_AS_DENIED");
        assertThat(miss.get("whyNot").get("layer").asText()).isEqualTo("negation");
        assertThat(miss.get("whyNot").get("remedy").asText()).isNotEmpty();
    }

    @Test
    void stopsAtAFaultOfTheGoldOrCountsIt() throws Exception {
        Path gold = gold(GOLD + "{\"id\":\"c\",\"text\":\"Gout.\",\"codes\":[\"M10.9\",\"Q99.999\"]}\n");
        Path report = folder.resolve("report");
        Program.Outcome stopped = Program.run("evaluate", gold.toString(), "--report", report.toString());

        assertThat(stopped.code()).isEqualTo(2);
        assertThat(stopped.err()).contains("gold.jsonl:3").contains("Q99.999");
        assertThat(report).doesNotExist();
        Program.Outcome counted = evaluate(gold, "report", "--on-fault", "count");
        assertThat(counted.out()).contains("counted: 1 UNKNOWN_CODE");
        assertThat(files("report").get("report.json")).contains("\"UNKNOWN_CODE\" : 1");
    }

    @Test
    void refusesAnEmptySetAnUnknownSystemAndAReportThatIsThere() throws Exception {
        refused("evaluate", gold("").toString(), "--report", folder.resolve("r").toString());
        refused("evaluate", gold(GOLD).toString(), "--report", folder.toString());
        refused(
                "evaluate",
                gold(GOLD).toString(),
                "--report",
                folder.resolve("r").toString(),
                "--baseline",
                "oracle");
        assertThat(folder.resolve("r")).doesNotExist();
    }

    @Test
    void asksAChatModelAtBothTemperaturesAndShowsItsTypeOneErrors() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        List<String> asked = new CopyOnWriteArrayList<>();
        server.createContext("/v1/chat/completions", exchange -> {
            asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] answer =
                    "{\"choices\":[{\"message\":{\"content\":\"I10 and Q99.999\"}}]}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://localhost:" + server.getAddress().getPort() + "/v1";
            evaluate(gold(GOLD), "chat", "--baseline", "none", "--chat", address, "--chat-model", "m");
        } finally {
            server.stop(0);
        }

        assertThat(asked).hasSize(4).noneMatch(request -> request.contains("M10.9"));
        JsonNode report = new ObjectMapper().readTree(files("chat").get("report.json"));
        JsonNode systems = report.get("views").get(0).get("systems");
        assertThat(systems.findValuesAsText("name")).containsExactly("hybrid-code", "chat-m-t0-7", "chat-m-t0-0");
        assertThat(systems.get(1)
                        .get("measurement")
                        .get("typeOne")
                        .get("invalid")
                        .get("rate")
                        .asDouble())
                .isEqualTo(0.5);
    }

    @Test
    void holdsTheProgramToItsScoresOnVisitsCodedByProfessionals() throws Exception {
        Path visits = OfficialData.folder()
                .map(data -> data.resolve("corpora/acibench/dev.jsonl").toAbsolutePath())
                .orElse(Path.of("absent"));
        assumeTrue(Files.exists(visits), "no coded visits at hand");
        evaluate(visits, "visits", "--on-fault", "count");
        JsonNode report = new ObjectMapper().readTree(files("visits").get("report.json"));
        JsonNode program = report.get("views").get(0).get("systems").get(0).get("measurement");

        assertThat(program.get("notes").asInt()).isEqualTo(67);
        assertThat(program.get("levels").get(0).get("f1").get("value").asDouble())
                .isGreaterThan(0.55);
        assertThat(program.get("typeOne").get("invalid").get("count").asInt()).isZero();
        assertThat(program.get("evidenced").get("rate").asDouble()).isEqualTo(1);
    }

    private void refused(String... arguments) throws IOException, InterruptedException {
        Program.Outcome outcome = Program.run(arguments);

        assertThat(outcome.code()).as(outcome.err()).isEqualTo(2);
        assertThat(outcome.err().lines()).hasSize(1);
    }

    private Program.Outcome evaluate(Path gold, String report, String... options)
            throws IOException, InterruptedException {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "evaluate";
        arguments[1] = gold.toString();
        arguments[2] = "--report";
        arguments[3] = folder.resolve(report).toString();
        System.arraycopy(options, 0, arguments, 4, options.length);
        Program.Outcome outcome = Program.run(arguments);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return outcome;
    }

    private Path gold(String lines) throws IOException {
        return Files.writeString(folder.resolve("gold.jsonl"), lines);
    }

    private Map<String, String> files(String report) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder.resolve(report))) {
            for (Path file : found) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }
}
