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
import org.hybridcode.rules.reading.RuleReader;
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

    @Test
    void ringsOfMoreThanTwoAreNamedWithTheWholeWay() throws IOException {
        String one = gives("SITE-0001", "R07.9", "I20.9");
        String two = gives("SITE-0002", "I20.9", "I10");
        String three = gives("SITE-0003", "I10", "R07.9");
        assertThat(about(FindingCode.RING, one, two, three))
                .singleElement()
                .asString()
                .contains(
                        "SITE-0003: goes in a ring with SITE-0001, SITE-0002: I10 to R07.9, R07.9 to I20.9, I20.9 to I10");
        assertThat(about(FindingCode.RING, one, two, gives("SITE-0003", "I10", "J18.9")))
                .isEmpty();
    }

    @Test
    void ringsGoThroughGroupsOfCodes() throws IOException {
        String group =
                gives("SITE-0001", "R07.9", "I20.9").replace("text == \"I20.9\"", "entry.category.text == \"I20\"");
        assertThat(about(FindingCode.RING, group, gives("SITE-0002", "I20.9", "R07.9")))
                .singleElement()
                .asString()
                .contains("I20.9 to R07.9, R07.9 to I20-");
    }

    @Test
    void directionIsTheVerdictsAndNotTheOrderOfTheConditions() throws IOException {
        String there = gives("SITE-0001", "R07.9", "I20.9");
        String turned = rule(
                "SITE-0002",
                "guideline",
                "Documented($by : entry, $code : code, text == \"I21.4\")\n"
                        + "Documented($entry : entry, code != $code, text == \"I20.9\")",
                "insert(new GivesWay($entry, $by, \"no\"));");
        assertThat(about(FindingCode.RING, there, turned)).isEmpty();
        assertThat(about(FindingCode.RING, there, turned, gives("SITE-0003", "I21.4", "R07.9")))
                .hasSize(1);
    }

    @Test
    void generatedRuleThatAWrittenOneOverridesIsNamed() throws IOException {
        Path generated = Files.createDirectories(folder.resolve("generated"));
        Files.writeString(generated.resolve("b.drl"), HEAD + refused("SITE-0100", "chapter == 18, chronic == true"));
        Files.writeString(generated.resolve("gastritis.replace.csv"), """
                id,title,source,effective,owner,status,remedy,first,second,by,reason
                SITE-0101,A sample,Mined,2015-10-01/..,expansion,approved,nothing,K29.70,K92.2,K29.71,one code for both
                """);
        assertThat(about(FindingCode.OVERRIDDEN, refused("SITE-0001", "chapter == 19")))
                .isEmpty();
        assertThat(about(FindingCode.SHADOWED, refused("SITE-0001", "chapter == 18")))
                .as("a narrower constraint on the same fact is not looked into")
                .isEmpty();
        assertThat(about(FindingCode.OVERRIDDEN, refused("SITE-0001", "chapter == 18, chronic == true")))
                .singleElement()
                .asString()
                .isEqualTo("generated/b.drl:6: SITE-0100: is generated, and has the conditions and the verdict of"
                        + " SITE-0001, which a person wrote");
    }

    @Test
    void generatedRuleWhoseOppositeIsWrittenIsNamed() {
        ReadRule generated = ruleOf("generated/a.drl", granting("GEN-0001"));
        ReadRule written = ruleOf("a.drl", refused("SITE-0001", "chapter == 18"));
        RuleSet own = new RuleSet(List.of(generated), Map.of(), Map.of());
        RuleSet others = new RuleSet(List.of(written), Map.of(), Map.of());
        assertThat(RuleChecks.of(own, others, List.of(), List.of()))
                .filteredOn(finding -> finding.code() == FindingCode.OVERRIDDEN)
                .singleElement()
                .asString()
                .contains("GEN-0001: is generated, and SITE-0001, which a person wrote, says the opposite");
    }

    private static String granting(String id) {
        return rule(
                id,
                "documentation",
                "Candidate($proposal : proposal, chapter == 18)\nCandidate($entry : entry)",
                "insert(new Documented($entry));");
    }

    private static ReadRule ruleOf(String file, String text) {
        return RuleReader.read(file, HEAD + text).get(0);
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
