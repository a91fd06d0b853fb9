package org.hybridcode.rules.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.hybridcode.rules.casebook.CaseResult;
import org.hybridcode.rules.casebook.CaseRunner;
import org.hybridcode.rules.casebook.CasebookReader;
import org.hybridcode.rules.lint.Finding;
import org.hybridcode.rules.lint.FindingCode;
import org.hybridcode.rules.matching.LayerFacts;
import org.hybridcode.rules.reading.ReadRule;
import org.hybridcode.rules.rulebook.Layer;
import org.hybridcode.rules.rulebook.Rulebook;
import org.hybridcode.rules.rulebook.SiteRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is unsound about rules is named with file, line and rule. */
final class RuleChecksTest {
    private static final String HEAD = """
            package site
            import org.hybridcode.rules.facts.Candidate
            import org.hybridcode.rules.facts.Documented
            import org.hybridcode.rules.facts.GivesWay
            import org.hybridcode.rules.facts.Rejection
            """;
    private static final String REJECTION = "insert(new Rejection($proposal, \"no\"));";

    @TempDir
    Path folder;

    private static String rule(String id, String layer, String conditions, String consequence) {
        return "rule \"" + id + " A sample\"\n@Source(\"s\") @Effective(\"2015-10-01/..\") @Owner(\"o\")"
                + " @Status(\"approved\") @Remedy(\"r\")\nruleflow-group \"" + layer + "\"\nwhen\n" + conditions
                + "\nthen\n" + consequence + "\nend\n";
    }

    private static String refused(String id, String constraint) {
        return rule(id, "visit", "Candidate($proposal : proposal, " + constraint + ")", REJECTION);
    }

    private List<Finding> findings(String... rules) throws IOException {
        Files.writeString(folder.resolve("a.drl"), HEAD + String.join("", rules));
        SiteRules site = SiteRules.read(folder);
        assertThat(site.findings()).isEmpty();
        return RuleChecks.of(
                RuleSet.of(site),
                RuleSet.builtIn(),
                new CasebookReader().in(folder),
                List.of(KnowledgeBaseReader.starter().codebook()));
    }

    private List<String> about(FindingCode code, String... rules) throws IOException {
        return findings(rules).stream()
                .filter(one -> one.code() == code)
                .map(Finding::toString)
                .toList();
    }

    @Test
    void builtInRulesAreSound() {
        RuleSet rules = RuleSet.builtIn();
        assertThat(RuleChecks.of(
                        rules,
                        new RuleSet(List.of(), Map.of(), Map.of()),
                        new CasebookReader().builtIn(),
                        List.of(KnowledgeBaseReader.starter().codebook())))
                .isEmpty();
        assertThat(Rulebook.builtInFindings()).isEmpty();
    }

    @Test
    void ruleWithoutCasesIsNamedTwice() throws IOException {
        assertThat(about(FindingCode.CASES, refused("SITE-0001", "chapter == 18")))
                .hasSize(2)
                .allMatch(one -> one.startsWith("a.drl:6: SITE-0001: has no "));
    }

    @Test
    void codeThatNoCodebookHasIsNamed() throws IOException {
        assertThat(about(FindingCode.CODE, refused("SITE-0001", "entry.text == \"R07.99\"")))
                .singleElement()
                .asString()
                .contains("R07.99 is not in the codebook 2025");
    }

    @Test
    void factThatHasToBeTwoThingsIsNamed() throws IOException {
        assertThat(about(FindingCode.UNREACHABLE, refused("SITE-0001", "chapter == 18, chapter == 19")))
                .hasSize(1);
        assertThat(about(FindingCode.UNREACHABLE, refused("SITE-0001", "chapter == 18, chronic == true")))
                .isEmpty();
    }

    @Test
    void ruleThatAnotherMakesIdleIsNamed() throws IOException {
        String wide = refused("SITE-0001", "chapter == 18");
        String same = refused("SITE-0002", "chapter == 18");
        String two = rule(
                "SITE-0003",
                "visit",
                "Candidate($proposal : proposal, chapter == 18)\nexists Documented(chapter == 2)",
                REJECTION);
        assertThat(about(FindingCode.SHADOWED, wide, same))
                .singleElement()
                .asString()
                .contains("SITE-0002");
        assertThat(about(FindingCode.SHADOWED, wide, two))
                .singleElement()
                .asString()
                .contains("SITE-0003");
        assertThat(about(FindingCode.SHADOWED, wide, refused("SITE-0002", "chapter == 19")))
                .isEmpty();
    }

    @Test
    void codesThatGoRoundInARingAreNamed() throws IOException {
        String there = gives("SITE-0001", "R07.9", "I20.9");
        String back = gives("SITE-0002", "I20.9", "R07.9");
        assertThat(about(FindingCode.RING, there, back))
                .singleElement()
                .asString()
                .contains("SITE-0002");
        assertThat(about(FindingCode.RING, there)).isEmpty();
    }

    private static String gives(String id, String code, String beside) {
        return rule(
                id,
                "guideline",
                "Documented($entry : entry, $code : code, text == \"" + code + "\")\n"
                        + "Documented($by : entry, code != $code, text == \"" + beside + "\")",
                "insert(new GivesWay($entry, $by, \"no\"));");
    }

    @Test
    void silenceIsExplainedByTheConditionThatNoFactSatisfies() throws IOException {
        Files.writeString(folder.resolve("a.drl"), HEAD + refused("SITE-0001", "chapter == 18"));
        Files.writeString(
                folder.resolve("a.cases.yaml"),
                "cases:\n  - name: pneumonia is refused\n    fires: SITE-0001\n    mentions: [{code: J18.9}]\n");
        CaseRunner runner = new CaseRunner(Rulebook.withSiteRules(folder));
        CaseResult result = runner.run(new CasebookReader().in(folder).get(0));
        assertThat(result.failedToFire()).isTrue();
        RuleSet rules = RuleSet.of(SiteRules.read(folder));
        ReadRule rule = rules.rules().get(0);
        assertThat(Diagnosis.of(
                        rule,
                        rules.texts().get("a.drl"),
                        LayerFacts.seenBy(Layer.VISIT, runner.facts(result.ruleCase()), result.verdicts())))
                .containsExactly(
                        "condition 1, line 10: Candidate: 1 fact of this kind, none holds",
                        "  line 10: no fact satisfies 'chapter == 18'; seen: 10");
    }
}
