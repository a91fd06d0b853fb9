package org.hybridcode.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hybridcode.engine.cli.Ran.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands for who owns rules: what they print, for people and for programs, and their exit codes. */
final class RulesCommandsTest {
    private static final String COLUMNS =
            "id,title,source,effective,owner,status,remedy,code,unless setting,unless section,unless beside,reason\n";
    private static final String ROW = "SITE-0001,Gout is not coded here,Site policy 1,2015-10-01/..,coding-compliance,"
            + "approved,nothing,M10.9,,,J18.9,not coded here\n";
    private static final String CASES = """
            cases:
              - name: "gout alone is refused"
                fires: SITE-0001
                mentions: [{code: M10.9}]
                assigned: []
              - name: "gout beside a pneumonia is coded"
                silent: SITE-0001
                mentions: [{code: M10.9}, {code: J18.9, sentence: 1}]
                assigned: [J18.9, M10.9]
            """;

    @TempDir
    Path parent;

    private Path rules;
    private Path notes;

    @BeforeEach
    void writesRulesAndNotes() throws IOException {
        rules = Files.createDirectory(parent.resolve("rules"));
        Files.writeString(rules.resolve("gout.reject-unless.csv"), COLUMNS + ROW);
        Files.writeString(rules.resolve("gout.cases.yaml"), CASES);
        notes = Files.writeString(parent.resolve("notes.jsonl"), """
                {"id":"a","text":"Assessment: Essential hypertension. Gout."}
                {"id":"b","text":"Assessment: Essential hypertension."}
                {"id":"c","text":"Assessment: Gout. Pneumonia."}
                {"id":"d","text":"Assessment: Gout."}
                """);
    }

    @Test
    void coverageCountsRulesAndConditionsAndNamesTheGaps() throws IOException {
        Ran outcome = run("rules", "coverage", "--rules", rules);
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("rules fired: 1 of 1, 100.0 %").contains("conditions seen both ways: ");
        JsonNode json =
                run("rules", "coverage", "--rules", rules, "--format", "json").json();
        assertThat(json.get("rulesFired").asInt()).isEqualTo(1);
        assertThat(json.get("gaps"))
                .hasSize(json.get("conditions").asInt()
                        - json.get("conditionsCovered").asInt());
        Files.delete(rules.resolve("gout.cases.yaml"));
        assertThat(run("rules", "coverage", "--rules", rules).out())
                .contains("SITE-0001: no case makes it fire")
                .contains("never looked at")
                .contains("rules fired: 0 of 1, 0.0 %");
    }

    @Test
    void coverageOfNoRulesIsAFailure() throws IOException {
        Path empty = Files.createDirectory(parent.resolve("empty"));
        assertThat(run("rules", "coverage", "--rules", empty).code()).isEqualTo(1);
    }

    @Test
    void coverageWritesAPageWithEachConditionColoured() throws IOException {
        Path page = parent.resolve("page.html");
        run("rules", "coverage", "--rules", rules, "--html", page);
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>")
                .contains("gout.reject-unless.csv")
                .contains("<span class=both>")
                .doesNotContain("http");
    }

    @Test
    void mutationNamesTheChangesThatNoCaseNotices() throws IOException {
        JsonNode all = run("rules", "coverage", "--rules", rules, "--mutate", "--format", "json")
                .json();
        assertThat(all.get("mutants").asInt()).isPositive();
        assertThat(all.get("mutantsKilled").asInt() + all.get("mutantsAlive").size())
                .isEqualTo(all.get("mutants").asInt());
        Files.writeString(
                rules.resolve("gout.cases.yaml"), CASES.substring(0, CASES.indexOf("  - name: \"gout beside")));
        Ran fewer = run("rules", "coverage", "--rules", rules, "--mutate");
        assertThat(fewer.code()).isZero();
        assertThat(fewer.out()).contains("gout.reject-unless.csv").contains("no case notices when this is left out");
        assertThat(fewer.err()).isEmpty();
    }

    @Test
    void diffTellsAddedRemovedAndChangedRulesInPlainLanguage() throws IOException {
        Path later = Files.createDirectory(parent.resolve("later"));
        Files.writeString(
                later.resolve("gout.reject-unless.csv"),
                COLUMNS
                        + ROW.replace("J18.9", "I10")
                        + ROW.replace("SITE-0001", "SITE-0002").replace("M10.9", "R05.9"));
        Ran outcome = run("rules", "diff", rules, later);
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("ADDED SITE-0002 Gout is not coded here")
                .contains("CHANGED SITE-0001")
                .contains("Pneumonia, unspecified organism")
                .contains("Essential (primary) hypertension")
                .contains("1 added, 0 removed, 1 changed");
        JsonNode back = run("rules", "diff", later, rules, "--format", "json").json();
        assertThat(back.get("removed").findValuesAsText("id")).containsExactly("SITE-0002");
        assertThat(run("rules", "diff", rules, rules).out()).isEqualToIgnoringNewLines("0 added, 0 removed, 0 changed");
        assertThat(run("rules", "diff", rules, parent.resolve("none")).code()).isEqualTo(2);
        assertThat(run("rules", "diff", "builtin", "builtin").out()).contains("0 added, 0 removed, 0 changed");
    }

    @Test
    void everyNewRulePassesTheCheckOnceItsIsSaved() throws IOException {
        for (String kind : List.of("reject", "warn", "ask", "replace")) {
            sound(run("rules", "new", "SITE-0301", "--kind", kind).out());
        }
        Map<String, List<String>> layers = Map.of(
                "negation", List.of("reject", "warn"),
                "guideline", List.of("reject", "warn"),
                "sequence", List.of("warn", "ask"));
        for (Map.Entry<String, List<String>> layer : layers.entrySet()) {
            for (String kind : layer.getValue()) {
                sound(run("rules", "new", "SITE-0301", "--kind", kind, "--layer", layer.getKey())
                        .out());
            }
        }
    }

    /** Saves what was printed as it asks to be saved; only what the cases say is left to the person. */
    private void sound(String printed) throws IOException {
        Path folder = Files.createTempDirectory(parent, "new");
        String[] parts = printed.split("(?m)^# Save as ", -1);
        for (String part : parts) {
            if (!part.isBlank()) {
                String name = part.substring(0, part.indexOf(':')).split("[ ;,]", 2)[0];
                Files.writeString(folder.resolve(name), part.substring(part.indexOf('\n') + 1));
            }
        }
        Ran outcome = run("rules", "check", "--rules", folder);
        assertThat(outcome.out()).as(printed).endsWith(" 0 findings" + System.lineSeparator());
        assertThat(outcome.code()).isZero();
    }

    @Test
    void newRuleThatNobodyCouldLoadIsRefused() {
        for (List<String> bad : List.of(
                List.of("GDL-0001", "--kind", "reject"),
                List.of("SITE-0001", "--kind", "replace", "--layer", "guideline"),
                List.of("SITE-0001", "--kind", "warn", "--layer", "moon"))) {
            Ran outcome = run(
                    "rules", "new", bad.get(0), bad.get(1), bad.get(2), "--layer", bad.size() > 3 ? bad.get(4) : "");
            assertThat(outcome.code()).as(bad.toString()).isEqualTo(2);
            assertThat(outcome.err().lines()).hasSize(1);
        }
    }

    @Test
    void impactTellsCodesByRuleAndByNoteAndGates() throws IOException {
        Ran passed = run("rules", "impact", "builtin", rules, "--corpus", notes, "--max-changed", "50%");
        assertThat(passed.err()).isEmpty();
        assertThat(passed.code()).isZero();
        assertThat(passed.out())
                .contains("4 notes of notes.jsonl")
                .contains("lost M10.9 in 2 notes")
                .contains("notes whose codes changed: 2 of 4, 50.00 %, within 50 %")
                .doesNotContain("\"Gout\"");
        Ran failed = run("rules", "impact", "builtin", rules, "--corpus", notes, "--max-changed", "2%");
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.err()).contains("2 of 4, 50.00 %, MORE THAN 2 %");
        assertThat(run("rules", "impact", "builtin", rules, "--corpus", notes, "--text")
                        .out())
                .contains("\"Gout\"");
    }

    @Test
    void impactIsTheSameWhateverTheWorkers() {
        assertThat(run("rules", "impact", rules, "builtin", "--corpus", notes, "--format", "json", "--workers", "3"))
                .isEqualTo(run(
                        "rules", "impact", rules, "builtin", "--corpus", notes, "--format", "json", "--workers", "1"));
    }

    @Test
    void impactOfNothingOrOfBrokenRulesFails() throws IOException {
        Path empty = Files.writeString(parent.resolve("empty.jsonl"), "");
        assertThat(run("rules", "impact", "builtin", rules, "--corpus", empty).code())
                .isEqualTo(1);
        assertThat(run("rules", "impact", "builtin", rules, "--corpus", notes, "--max-changed", "some")
                        .code())
                .isEqualTo(2);
        assertThat(run("rules", "impact", "builtin", rules, "--corpus", notes, "--workers", "0")
                        .code())
                .isEqualTo(2);
        Files.writeString(rules.resolve("b.drl"), "rule");
        Ran broken = run("rules", "impact", "builtin", rules, "--corpus", notes);
        assertThat(broken.code()).isEqualTo(2);
        assertThat(broken.err()).contains("b.drl:");
    }

    @Test
    void showTellsWhatTheRuleDidOnTheLastCorpus() throws IOException {
        Path report = parent.resolve("report");
        run("rules", "impact", "builtin", rules, "--corpus", notes, "--report", report);
        assertThat(run("rules", "show", "SITE-0001", "--rules", rules, "--report", report)
                        .out())
                .contains("On the last corpus, 4 notes of notes.jsonl:")
                .contains("fired in 2 notes, with the rulebook before in 0")
                .doesNotContain("another rulebook");
        JsonNode json = run("rules", "show", "SITE-0001", "--rules", rules, "--report", report, "--format", "json")
                .json();
        assertThat(json.at("/lastCorpus/rule/refused/M10.9").asInt()).isEqualTo(2);
        assertThat(run("rules", "show", "SITE-0001", "--rules", rules, "--report", parent)
                        .code())
                .isEqualTo(2);
    }

    @Test
    void streamCodesEachLineAndNamesTheRulebookThatDecided() throws IOException {
        Path audit = parent.resolve("audit.jsonl");
        Ran outcome = run("stream", notes, "--rules", rules, "--reload", "--audit", audit);
        assertThat(outcome.code()).isZero();
        List<String> lines = outcome.out().lines().toList();
        assertThat(lines).hasSize(4);
        JsonNode first = new ObjectMapper().readTree(lines.get(0));
        assertThat(first.get("codes").findValuesAsText("code")).containsExactly("I10");
        String rulebook = first.at("/versions/rulebook").asText();
        assertThat(rulebook).hasSize(64).matches(text -> text.equals(text.toLowerCase(Locale.ROOT)));
        assertThat(Files.readString(audit)).contains(rulebook);
    }

    @Test
    void streamTellsNoDateOfANoteThatItCannotCode() throws IOException {
        Path notes = Files.writeString(parent.resolve("dates.jsonl"), """
                {"id":"a","date":"1931-02-14","text":"Gout."}
                {"id":"b","date":"14/02/1931","text":"Gout."}
                {"id":"c","setting":"Quackenbush","text":"Gout."}
                """);
        Ran outcome = run("stream", notes);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .contains("dates.jsonl:1: no release of the knowledge base is in force")
                .contains("dates.jsonl:2: date is no date")
                .contains("dates.jsonl:3: ")
                .doesNotContain("1931")
                .doesNotContain("Quackenbush");
    }

    @Test
    void streamNamesALineThatItCannotCodeAndGoesOn() throws IOException {
        Path mixed = Files.writeString(
                parent.resolve("mixed.jsonl"),
                "{\"id\":\"a\",\"text\":\"Gout.\"}\nZebrafish\n\n{\"id\":\"b\",\"text\":\"Gout.\"}\n");
        Ran outcome = run("stream", mixed);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out().lines()).hasSize(2);
        assertThat(outcome.err()).contains("mixed.jsonl:2: ").doesNotContain("Zebrafish");
        assertThat(run("stream", mixed, "--reload").err()).contains("--reload needs --rules");
        Files.delete(rules.resolve("gout.cases.yaml"));
        assertThat(run("stream", mixed, "--rules", rules, "--reload").code()).isEqualTo(2);
    }
}
