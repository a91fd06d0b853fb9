package org.hybridcode.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a user calls them. */
final class CommandTest {
    private static final String NOTE = "tests/notes/discharge-summary.txt";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void jsonHoldsTheObjectOfTheDesignWithEvidenceThatStandsInTheNote() throws Exception {
        Program.Outcome outcome = Program.run("code", NOTE, "--format", "json", "--sex", "F", "--age", "45");
        JsonNode result = JSON.readTree(outcome.out());
        String note = Files.readString(Program.ROOT.resolve(NOTE));
        assertThat(result.fieldNames())
                .toIterable()
                .containsExactly("id", "encounter", "versions", "codes", "rejected", "warnings", "queries");
        assertThat(result.at("/encounter/sex").asText()).isEqualTo("FEMALE");
        assertThat(result.at("/versions/model").isNull()).isTrue();
        assertThat(result.get("codes")).isNotEmpty();
        result.get("codes").forEach(code -> code.get("evidence").forEach(evidence -> assertThat(note.substring(
                        evidence.get("begin").asInt(), evidence.get("end").asInt()))
                .isEqualTo(evidence.get("text").asText())));
    }

    @Test
    void theSameNoteGivesTheSameBytesInAnotherLocaleAndTimeZone() throws Exception {
        Program.Outcome once = Program.run("code", NOTE, "--format", "json");
        Program.Outcome again = Program.runWith(
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati",
                new byte[0],
                "code",
                NOTE,
                "--format",
                "json");
        assertThat(again).isEqualTo(once);
    }

    @Test
    void theAuditTrailHoldsEveryFiringAndNoWordOfTheNote() throws Exception {
        Path audit = folder.resolve("audit.jsonl");
        assertThat(Program.run("code", NOTE, "--audit", audit.toString()).code())
                .isZero();
        List<String> lines = Files.readAllLines(audit);
        assertThat(JSON.readTree(lines.get(0)).get("record").asText()).isEqualTo("note");
        assertThat(lines).anyMatch(line -> line.contains("\"rule\":\"NEG-0001\""));
        assertThat(lines).noneMatch(line -> line.contains("shortness") || line.contains("wheezing"));
        for (String line : lines) {
            assertThat(JSON.readTree(line).get("sha256").asText()).hasSize(64);
        }
        Program.run("code", NOTE, "--audit", audit.toString());
        List<String> twice = Files.readAllLines(audit);
        assertThat(twice).hasSize(2 * lines.size());
        assertThat(twice.subList(lines.size(), twice.size())).isEqualTo(lines);
    }

    /** Drools stays at debug: its own trace of this rulebook fails with a ClassCastException (10.2.0). */
    @Test
    void noWordOfTheNoteIsLoggedAtAnyLevelOrLeftInTheAudit() throws Exception {
        Path audit = folder.resolve("audit.jsonl");
        Program.Outcome outcome = Program.runWith(
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=trace -Dorg.slf4j.simpleLogger.log.org.drools=debug",
                "Zebulon Quackenbush, 555-0199, seen 1931-02-14. ASSESSMENT: pneumonia. No zymosis."
                        .getBytes(StandardCharsets.UTF_8),
                "code",
                "-",
                "--audit",
                audit.toString());
        assertThat(outcome.out()).contains("J18.9");
        assertThat(outcome.err()).as("the logs are on").contains("DEBUG");
        for (String word : List.of("Zebulon", "Quackenbush", "0199", "1931", "zymosis", "pneumonia")) {
            assertThat(outcome.err()).doesNotContain(word);
            assertThat(Files.readString(audit)).doesNotContain(word);
        }
    }

    @Test
    void theAuditTrailHoldsTextWhenItIsAskedFor() throws Exception {
        Path audit = folder.resolve("audit.jsonl");
        Program.run("code", NOTE, "--audit", audit.toString(), "--audit-text");
        assertThat(Files.readString(audit)).contains("wheezing");
    }

    @Test
    void htmlIsOneSelfContainedPageWithTheEvidenceMarked() throws Exception {
        String page = Program.runWithInput(
                        "ASSESSMENT: pneumonia. No fever. <script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
                        "code",
                        "-",
                        "--format",
                        "html")
                .out();
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("<mark class=\"assigned\">pneumonia</mark>")
                .contains("<mark class=\"refused\">fever</mark>")
                .contains("&lt;script&gt;")
                .contains("Signature")
                .doesNotContain("<script")
                .doesNotContain("http://")
                .doesNotContain("https://");
    }

    @Test
    void explainSaysWhyWhyNotAndWhatWouldChangeIt() throws Exception {
        assertThat(Program.run("explain", NOTE, "J45.901").out())
                .contains("Assigned, rank 1")
                .contains("SEQ-0001");
        assertThat(Program.run("explain", NOTE, "I26.99").out())
                .contains("Refused by the layer negation")
                .contains("NEG-0001")
                .contains("No evidence of")
                .contains("What would have changed that");
        assertThat(Program.run("explain", NOTE, "K21.9").out()).contains("nothing in the note spoke for it");
        assertThat(Program.run("explain", NOTE, "N18.3").out()).contains("FMT-0004");
    }

    @Test
    void aKnowledgeBaseFolderIsUsedInsteadOfTheStarter() throws Exception {
        Files.writeString(
                folder.resolve("release.tsv"), "release\t2025\t2024-10-01\t2025-09-30\nfile\t10-respiratory.tsv\n");
        Files.writeString(folder.resolve("10-respiratory.tsv"), """
                chapter\t10\tJ00-J99\tDiseases of the respiratory system
                code\tJ18.9\tA\tPneumonia, unspecified organism
                term\tchest infection of ours
                """);
        Program.Outcome outcome = Program.runWithInput(
                "Chest infection of ours. Asthma.".getBytes(StandardCharsets.UTF_8),
                "code",
                "-",
                "--kb",
                folder.toString());
        assertThat(outcome.out()).contains("J18.9").doesNotContain("J45");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheNote() throws Exception {
        String plain = "ASSESSMENT: pneumonia.";
        assertThat(Program.runWithInput(("\uFEFF" + plain).getBytes(StandardCharsets.UTF_8), "code", "-")
                        .out())
                .isEqualTo(Program.runWithInput(plain.getBytes(StandardCharsets.UTF_8), "code", "-")
                        .out());
    }

    @Test
    void everyCommandHasHelp() throws Exception {
        for (List<String> arguments :
                List.of(List.of("--help"), List.of("code", "--help"), List.of("explain", "--help"))) {
            Program.Outcome outcome = Program.run(arguments.toArray(String[]::new));
            assertThat(outcome.out()).contains("Usage:");
            assertThat(outcome.code()).isZero();
        }
    }
}
