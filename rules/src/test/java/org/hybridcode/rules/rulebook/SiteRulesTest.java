package org.hybridcode.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.hybridcode.rules.casebook.CasebookReader;
import org.hybridcode.rules.casebook.Outcome;
import org.hybridcode.rules.casebook.RuleCase;
import org.hybridcode.rules.facts.Rejection;
import org.hybridcode.rules.lint.Finding;
import org.hybridcode.rules.lint.FindingCode;
import org.hybridcode.rules.session.NoteSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads folders of site rules; what a site can do and what it cannot is stated in {@link Scopes}. */
final class SiteRulesTest {
    private static final Path SITE = Path.of("src/test/resources/site");
    private static final int OFTEN = 150;

    private static final Rulebook BUILT_IN = Rulebook.builtIn();
    private static final Rulebook WITH_SITE = Rulebook.withSiteRules(SITE);
    private static final KnowledgeBase STARTER = KnowledgeBaseReader.starter();
    private static final List<RuleCase> CASES = new CasebookReader().builtIn();

    private static RuleCase caseNamed(String title) {
        return CASES.stream()
                .filter(ruleCase -> ruleCase.title().endsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private static Outcome outcome(Rulebook rulebook, RuleCase ruleCase) {
        return Outcome.of(new NoteSession(rulebook, STARTER).run(ruleCase.found()));
    }

    @Test
    void aRejectionOfASiteWinsOverWhatTheBuiltInRulesLetPass() {
        RuleCase hypertension = caseNamed("a code that passed every layer before is documented");
        assertThat(outcome(BUILT_IN, hypertension).assigned()).containsExactly("I10");
        Outcome outcome = outcome(WITH_SITE, hypertension);
        assertThat(outcome.assigned()).isEmpty();
        assertThat(outcome.rejected()).containsOnlyKeys("I10");
        assertThat(outcome.rejected().get("I10")).containsExactly("SITE-0101");
    }

    @Test
    void aRejectionOfTheBuiltInRulesStandsWhateverASiteSays() {
        for (RuleCase ruleCase : CASES) {
            if (ruleCase.kb().name().equals(STARTER.name())) {
                assertThat(rejections(WITH_SITE, ruleCase))
                        .as(ruleCase.title())
                        .containsAll(rejections(BUILT_IN, ruleCase));
            }
        }
    }

    private static List<Rejection> rejections(Rulebook rulebook, RuleCase ruleCase) {
        return new NoteSession(rulebook, STARTER)
                .run(ruleCase.found())
                .of(Rejection.class)
                .toList();
    }

    @Test
    void whatAPersonWroteWinsOverWhatWasGenerated(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("generated"));
        Files.copy(
                Path.of("src/main/resources/examples/anxiety.replace.csv"),
                folder.resolve("generated/anxiety.replace.csv"));
        RuleCase both = new CasebookReader()
                .in(Path.of("src/main/resources/examples")).stream()
                        .filter(one -> one.mustFire() && one.rule().startsWith("SITE-0003"))
                        .findFirst()
                        .orElseThrow();
        assertThat(outcome(Rulebook.withSiteRules(folder), both).assigned()).contains("F41.8");
        Files.writeString(folder.resolve("written.reject-unless.csv"), """
                id,title,source,effective,owner,status,remedy,code,unless setting,unless section,unless beside,reason
                SITE-0200,A sample,Site policy,2015-10-01/..,coding-compliance,approved,nothing,F41.9,,,J18.9,no
                """);
        Outcome outcome = outcome(Rulebook.withSiteRules(folder), both);
        assertThat(outcome.assigned()).doesNotContain("F41.8", "F41.9");
        assertThat(outcome.rejected().get("F41.9")).containsExactly("SITE-0200");
    }

    @Test
    void aRuleThatIsUsedOftenKeepsSayingTheSame() {
        NoteSession session = new NoteSession(WITH_SITE, STARTER);
        RuleCase hypertension = caseNamed("a code that passed every layer before is documented");
        RuleCase two = caseNamed(
                "the tobacco that the Tabular List asks for beside an assessed chronic lung disease is coded");
        Outcome refused = outcome(WITH_SITE, hypertension);
        Outcome warned = outcome(WITH_SITE, two);
        for (int run = 0; run < OFTEN; run++) {
            assertThat(Outcome.of(session.run(hypertension.found()))).isEqualTo(refused);
            assertThat(Outcome.of(session.run(two.found()))).isEqualTo(warned);
        }
        assertThat(refused.fired()).contains("SITE-0101");
        assertThat(warned.fired()).contains("SITE-0102");
        assertThat(WITH_SITE.kieBase().getKieSessions()).singleElement().satisfies(kept -> assertThat(kept.getObjects())
                .isEmpty());
    }

    @Test
    void cardsOfASiteStandBesideTheBuiltInOnes() {
        assertThat(WITH_SITE.cards())
                .containsAll(BUILT_IN.cards())
                .hasSize(BUILT_IN.cards().size() + 2);
        assertThat(WITH_SITE.cards())
                .filteredOn(card -> card.id().equals("SITE-0101"))
                .singleElement()
                .satisfies(card -> {
                    assertThat(card.layer()).isEqualTo(Layer.VISIT);
                    assertThat(card.source()).isEqualTo("Site policy 3");
                    assertThat(card.remedy()).isEqualTo("name it in the problem list");
                });
    }

    @Test
    void versionCoversEveryFileOfTheSite(@TempDir Path folder) throws IOException {
        assertThat(Rulebook.withSiteRules(folder).sha256()).isEqualTo(BUILT_IN.sha256());
        String text = Files.readString(SITE.resolve("site.drl"));
        Files.writeString(folder.resolve("site.drl"), text);
        String same = Rulebook.withSiteRules(folder).sha256();
        assertThat(same).isEqualTo(WITH_SITE.sha256()).isNotEqualTo(BUILT_IN.sha256());
        Files.writeString(folder.resolve("site.drl"), text + "\n");
        assertThat(Rulebook.withSiteRules(folder).sha256()).isNotEqualTo(same);
    }

    @Test
    void anIdStandsOnceInAllFiles(@TempDir Path folder) throws IOException {
        Files.copy(SITE.resolve("site.drl"), folder.resolve("a.drl"));
        Files.copy(SITE.resolve("site.drl"), folder.resolve("b.drl"));
        assertThatExceptionOfType(RulesException.class)
                .isThrownBy(() -> Rulebook.withSiteRules(folder))
                .withMessageContaining("b.drl:")
                .withMessageContaining("SITE-0101: the id stands already at a.drl:");
    }

    @Test
    void aRowThatMakesSeveralRulesHasItsIdForItself(@TempDir Path folder) throws IOException {
        Path examples = Path.of("src/main/resources/examples");
        Files.copy(examples.resolve("anxiety.replace.csv"), folder.resolve("anxiety.replace.csv"));
        Files.writeString(
                folder.resolve("site.drl"),
                Files.readString(SITE.resolve("site.drl")).replace("SITE-0101", "SITE-0003"));
        assertThat(SiteRules.read(folder).findings()).singleElement().satisfies(finding -> assertThat(
                        finding.toString())
                .isEqualTo("site.drl:16: SITE-0003: the id stands already at anxiety.replace.csv:2"));
    }

    @Test
    void rulesAreNotCompiledWithAnotherParserThanTheOneThatChecksThem() {
        System.setProperty("drools.drl.antlr4.parser.enabled", "true");
        try {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Rulebook.withSiteRules(SITE))
                    .withMessageContaining("antlr4");
        } finally {
            System.clearProperty("drools.drl.antlr4.parser.enabled");
        }
    }

    @Test
    void everyFindingOfEveryFileIsNamedAtOnce(@TempDir Path folder) throws IOException {
        String text = Files.readString(SITE.resolve("site.drl"));
        Files.writeString(folder.resolve("a.drl"), text.replace("sex == Sex.UNKNOWN", "sex == Setting.OUTPATIENT"));
        Files.writeString(folder.resolve("b.drl"), "rule x when then end");
        Files.writeString(folder.resolve("c.xls"), "");
        Files.writeString(folder.resolve("d.warn-when.csv"), "id,title\nSITE-1,x\n");
        Files.writeString(folder.resolve("e.csv"), "id,title\n");
        List<Finding> findings = SiteRules.read(folder).findings();
        assertThat(findings).isSorted().extracting(Finding::file).contains("a.drl", "b.drl", "c.xls", "e.csv");
        assertThat(findings)
                .contains(new Finding("a.drl", 24, "SITE-0101", FindingCode.CONSTRAINT, "a Sex is never a Setting"))
                .contains(new Finding("d.warn-when.csv", 1, "", FindingCode.TABLE, "the column 'message' is missing"));
    }

    @Test
    void cellsThatMayBeEmptyMayAllBeEmpty(@TempDir Path folder) throws IOException {
        String head = "id,title,source,effective,owner,status,remedy,code,";
        String card = ",A sample,Site policy 1,2015-10-01/..,coding-compliance,approved,nothing,R07.9,";
        Files.writeString(
                folder.resolve("a.warn-when.csv"),
                head + "beside,setting,message\nSITE-0001" + card + ",,look\nSITE-0002" + card + "I10,,look\nSITE-0003"
                        + card + ",outpatient,look\n");
        Files.writeString(
                folder.resolve("b.reject-unless.csv"),
                head + "unless setting,unless section,unless beside,reason\nSITE-0004" + card + ",,E11,no\nSITE-0005"
                        + card + "inpatient,,,no\nSITE-0006" + card + ",assessment,,no\n");
        SiteRules site = SiteRules.read(folder);
        assertThat(site.findings()).isEmpty();
        assertThat(site.texts().get("a.warn-when.csv")).containsOnlyOnce("exists Assignment(");
        assertThat(Rulebook.with(site).cards())
                .hasSize(BUILT_IN.cards().size() + site.rules().size());
    }

    @Test
    void whatIsNoFolderIsRefused(@TempDir Path folder) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SiteRules.read(folder.resolve("none")))
                .withMessageContaining("none");
    }
}
