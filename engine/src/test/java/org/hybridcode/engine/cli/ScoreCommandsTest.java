package org.hybridcode.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.hybridcode.engine.score.GoldShare;
import org.hybridcode.engine.score.ScoreFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores on the command line: codes held to one, weights made anew, folds. */
final class ScoreCommandsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LINE = "{\"id\":\"%s\",\"text\":\"Assessment: Essential hypertension. Gout. %s\"%s}%n";

    private static final String WARNING = """
            id,title,source,effective,owner,status,remedy,code,beside,setting,message
            SITE-0101,Gout beside hypertension is looked at,Site policy 1,2015-10-01/..,coding-compliance,approved,nothing,M10.9,I10,,look at the drugs
            """;
    private static final String CASES = """
            cases:
              - name: "gout beside hypertension is pointed out"
                fires: SITE-0101
                mentions: [{code: M10.9}, {code: I10, sentence: 1}]
              - name: "gout beside a hypertension that the note denies is not"
                silent: SITE-0101
                mentions: [{code: M10.9}, {code: I10, polarity: negated, sentence: 1}]
            """;

    @TempDir
    private Path parent;

    private Path note;
    private Path notes;

    private record Outcome(int code, String out, String err) {}

    private static Outcome run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] texts = List.of(arguments).stream().map(String::valueOf).toArray(String[]::new);
        int code = HybridCode.run(new PrintWriter(out), new PrintWriter(err, true), texts);
        return new Outcome(code, out.toString(), err.toString());
    }

    @BeforeEach
    void writesNotes() throws IOException {
        note = Files.writeString(parent.resolve("note.txt"), "Assessment: Essential hypertension. Gout.");
        notes = Files.writeString(
                parent.resolve("notes.jsonl"), LINE.formatted("a", "", "") + LINE.formatted("b", "Asthma.", ""));
    }

    /** Gold notes of which the hypertension is always right and the gout in every third. */
    private Path gold(int count) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(
                    LINE.formatted("n" + i, "", ",\"codes\":[" + (i % 3 == 0 ? "\"I10\",\"M10.9\"" : "\"I10\"") + "]"));
        }
        return Files.writeString(parent.resolve("gold.jsonl"), lines);
    }

    private static long pointedOut(JsonNode result) {
        return StreamSupport.stream(result.get("warnings").spliterator(), false)
                .filter(warning -> warning.get("rule").asText().equals("ADV-9101"))
                .count();
    }

    @Test
    void codeHoldsItsCodesToAScoreAndSaysToWhich() throws IOException {
        JsonNode held = JSON.readTree(
                run("code", note, "--min-score", "1", "--format", "json").out());
        JsonNode plain = JSON.readTree(run("code", note, "--format", "json").out());

        assertThat(held.get("codes")).isEqualTo(plain.get("codes")).hasSize(2);
        assertThat(pointedOut(held)).isEqualTo(2);
        assertThat(held.at("/versions/minScore").asDouble()).isEqualTo(1);
        assertThat(pointedOut(plain)).isZero();
        assertThat(plain.at("/versions/minScore").isMissingNode()).isTrue();
        assertThat(plain.at("/versions/scores").asText())
                .isEqualTo(ScoreFile.builtIn().sha256());
        assertThat(run("code", note, "--min-score", "1").out()).contains("ADV-9101");
    }

    @Test
    void streamHoldsItsCodesToAScoreAlsoWhereRulesMayChange() throws IOException {
        Path rules = Files.createDirectory(parent.resolve("rules"));
        Files.writeString(rules.resolve("gout.warn-when.csv"), WARNING);
        Files.writeString(rules.resolve("gout.cases.yaml"), CASES);
        List<Outcome> streamed = List.of(
                run("stream", notes, "--min-score", "1"),
                run("stream", notes, "--min-score", "1", "--rules", rules, "--reload"));
        for (Outcome outcome : streamed) {
            assertThat(outcome.code()).as(outcome.err()).isZero();
            for (String line : outcome.out().lines().toList()) {
                JsonNode result = JSON.readTree(line);
                assertThat(pointedOut(result))
                        .isEqualTo(result.get("codes").size())
                        .isPositive();
            }
        }
    }

    @Test
    void batchRecordsTheScoreAndReplayRepeatsTheJobWithIt() throws IOException {
        Path out = parent.resolve("out");
        assertThat(run("batch", notes, "--out", out, "--min-score", "0.95").code())
                .isZero();
        JsonNode opened =
                JSON.readTree(Files.readAllLines(out.resolve("audit.jsonl")).get(0));
        JsonNode settings = opened.at("/entry/versions/settings");

        assertThat(settings.get("min-score").asText()).isEqualTo("0.95");
        assertThat(settings.get("scores").asText())
                .isEqualTo(ScoreFile.builtIn().sha256());
        assertThat(Files.readString(out.resolve("audit.jsonl"))).contains("\"ADV-9101\",\"verdict\":\"Warning\"");
        Outcome replayed = run("audit", "replay", out, notes);
        assertThat(replayed.out()).isEqualToNormalizingNewlines("2 of 2 notes the same, byte for byte\n");
        assertThat(replayed.code()).isZero();
    }

    @Test
    void aJobGoesOnOnlyWithTheScoreThatItBeganWith() {
        Path out = parent.resolve("out");
        assertThat(run("batch", notes, "--out", out, "--min-score", "0.9").code())
                .isZero();

        Outcome other = run("batch", notes, "--out", out, "--min-score", "0.8", "--resume");
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err().lines()).hasSize(1);
    }

    @Test
    void whatIsNoScoreIsRefusedInOneLine() {
        for (String value : List.of("1.5", "-0.1", "NaN", "high")) {
            for (List<Object> command : List.<List<Object>>of(
                    List.of("code", note),
                    List.of("stream", notes),
                    List.of("batch", notes, "--out", parent.resolve("none")),
                    List.of("evaluate", notes, "--report", parent.resolve("none")))) {
                List<Object> asked = new ArrayList<>(command);
                asked.addAll(List.of("--min-score", value));
                Outcome outcome = run(asked.toArray());
                assertThat(outcome.code()).as(asked.toString()).isEqualTo(2);
                assertThat(outcome.err().lines()).singleElement().asString().contains("--min-score");
                assertThat(outcome.out()).isEmpty();
            }
        }
        assertThat(parent.resolve("none")).doesNotExist();
    }

    @Test
    void calibrateWritesWeightsThatSayWhatTheyWereReadFromAndTheSameTwice() throws IOException {
        Path gold = gold(30);
        Path one = parent.resolve("one.tsv");
        Path two = parent.resolve("two.tsv");
        Outcome outcome = run("calibrate", gold, "--made", "2026-11-22", "--out", one, "--workers", "1");
        run("calibrate", gold, "--made", "2026-11-22", "--out", two, "--workers", "3");

        assertThat(outcome.code()).as(outcome.err()).isZero();
        ScoreFile file = ScoreFile.parse("one", Files.readString(one));
        assertThat(file.sets())
                .singleElement()
                .extracting(GoldShare::notes, GoldShare::codes, GoldShare::right)
                .containsExactly(30, 60, 40);
        assertThat(file.sets().get(0).name()).isEqualTo(parent.getFileName() + "/gold.jsonl");
        assertThat(file.basis()).containsEntry("made", "2026-11-22");
        assertThat(Files.readString(two)).isEqualTo(Files.readString(one));
        assertThat(outcome.out()).contains("visits: 60 codes, 0.667 right");
    }

    @Test
    void calibrateRefusesWhatItCannotLearnFrom() throws IOException {
        Path gold = gold(1);
        Path out = parent.resolve("scores.tsv");
        refused("all alike", "calibrate", gold, "--made", "2026-11-22", "--out", out);
        refused("--made", "calibrate", gold, "--made", "yesterday", "--out", out);
        refused("--workers", "calibrate", gold, "--made", "2026-11-22", "--out", out, "--workers", "0");
        refused(
                "--without-labels",
                "calibrate",
                gold,
                "--made",
                "2026-11-22",
                "--out",
                out,
                "--without-labels",
                "other.jsonl=labels.tsv");
        assertThat(out).doesNotExist();
    }

    @Test
    void evaluateReadsEachFoldWithScoresOfTheOthers() throws IOException {
        Path report = parent.resolve("report");
        Outcome outcome = run(
                "evaluate",
                gold(40),
                "--report",
                report,
                "--baseline",
                "none",
                "--folds",
                "5",
                "--aim",
                "0.8",
                "--min-score",
                "0.55");

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .contains("scores: expected calibration error ")
                .contains("without review, as asked: from score 0.550 on, ")
                .contains("5 folds, each read where nothing was tuned: F1 ");
        List<String> folds = Files.readAllLines(report.resolve("folds.csv"));
        assertThat(folds).hasSize(7);
        assertThat(folds.stream().skip(2).map(line -> line.split(",", -1)[2])).containsOnly("8");
        assertThat(Files.readAllLines(report.resolve("review.csv")).get(0)).startsWith("labels,score,codes,");
        assertThat(JSON.readTree(report.resolve("report.json").toFile())
                        .at("/views/0/folds/0/folds")
                        .size())
                .isEqualTo(5);
    }

    @Test
    void evaluateRefusesFoldsAndAimsThatMakeNoSense() throws IOException {
        Path report = parent.resolve("report");
        refused("2 folds or more", "evaluate", gold(3), "--report", report, "--folds", "1");
        refused("above 0 and below 1", "evaluate", gold(3), "--report", report, "--aim", "1");
        refused("too small for 5 folds", "evaluate", gold(3), "--report", report, "--folds", "5");
        assertThat(report).doesNotExist();
    }

    private static void refused(String message, Object... arguments) {
        Outcome outcome = run(arguments);
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(2);
        assertThat(outcome.err().lines()).singleElement().asString().contains(message);
    }
}
