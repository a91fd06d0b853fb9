package org.hybridcode.engine.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.engine.evaluation.gold.GoldNote;
import org.hybridcode.engine.evaluation.gold.GoldSet;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Sex;
import org.hybridcode.rules.review.RuleSet;
import org.hybridcode.rules.rulebook.Rulebook;
import org.hybridcode.rules.rulebook.SiteRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change of rules does is told by note and by rule, in the same words whatever the number of workers. */
final class ImpactRunTest {
    private static final KnowledgeBase STARTER = KnowledgeBaseReader.starter();
    private static final CodingService BUILT_IN = new CodingService(STARTER);
    private static final String TABLE = """
            id,title,source,effective,owner,status,remedy,code,unless setting,unless section,unless beside,reason
            SITE-0001,Gout is not coded here,Site policy 1,2015-10-01/..,coding-compliance,approved,nothing,M10.9,,,J18.9,not coded here
            """;
    private static final GoldSet CORPUS = corpus(
            "Assessment: Essential hypertension. Gout.",
            "Assessment: Essential hypertension.",
            "Assessment: Gout. Pneumonia.",
            "Assessment: Gout.");

    @TempDir
    static Path folder;

    private static Rulebook site;
    private static RuleSet siteRules;

    @BeforeAll
    static void writesRules() throws IOException {
        Files.writeString(folder.resolve("gout.reject-unless.csv"), TABLE);
        SiteRules read = SiteRules.read(folder);
        site = Rulebook.with(read);
        siteRules = RuleSet.builtIn().and(RuleSet.of(read));
    }

    private static GoldSet corpus(String... texts) {
        Encounter encounter =
                new Encounter(Setting.OUTPATIENT, STARTER.codebook().release().to(), Sex.UNKNOWN, Age.UNKNOWN);
        List<GoldNote> notes = IntStream.range(0, texts.length)
                .mapToObj(i -> new GoldNote("n" + i, encounter, texts[i], new TreeSet<>(), true))
                .toList();
        return new GoldSet("corpus", "0".repeat(64), notes, List.of());
    }

    private static Impact added(int workers) {
        return new ImpactRun(BUILT_IN, RuleSet.builtIn(), site, siteRules).over(CORPUS, workers, () -> {});
    }

    private static Shown shown(int sample, String most) {
        return new Shown("old", "new", sample, 1, Optional.of(Share.parse(most)), false);
    }

    @Test
    void lostCodeIsToldWithTheRuleAndTheReason() {
        Impact impact = added(1);
        assertThat(impact.changed()).extracting(note -> note.note().id()).containsExactly("n0", "n3");
        CodeChange change = impact.changed().get(0).changes().get(0);
        assertThat(change.gained()).isFalse();
        assertThat(change.entry().text()).isEqualTo("M10.9");
        assertThat(change.rules()).containsExactly("SITE-0001");
        assertThat(change.reason()).isEqualTo("not coded here");
        assertThat(change.evidence()).isNotEmpty();
        assertThat(rule(impact)).satisfies(rule -> {
            assertThat(rule.change()).isEqualTo(RuleImpact.Change.ADDED);
            assertThat(rule.firedBefore()).isZero();
            assertThat(rule.lost()).containsEntry("M10.9", 2).hasSize(1);
            assertThat(rule.gained()).isEmpty();
        });
        assertThat(impact.before().rulebook()).isNotEqualTo(impact.after().rulebook());
    }

    @Test
    void removedRuleGivesTheCodesBack() {
        CodingService withSite = BUILT_IN.withRulebook(site);
        Impact impact =
                new ImpactRun(withSite, siteRules, Rulebook.builtIn(), RuleSet.builtIn()).over(CORPUS, 1, () -> {});
        assertThat(impact.changed()).hasSize(2);
        assertThat(impact.changed().get(0).changes()).singleElement().satisfies(change -> assertThat(change.gained())
                .isTrue());
        assertThat(rule(impact)).satisfies(rule -> {
            assertThat(rule.change()).isEqualTo(RuleImpact.Change.REMOVED);
            assertThat(rule.gained()).containsEntry("M10.9", 2);
        });
    }

    private static RuleImpact rule(Impact impact) {
        return impact.rules().stream()
                .filter(rule -> rule.id().equals("SITE-0001"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sameRulesChangeNothing() {
        Impact impact = new ImpactRun(BUILT_IN, RuleSet.builtIn(), Rulebook.builtIn(), RuleSet.builtIn())
                .over(CORPUS, 2, () -> {});
        assertThat(impact.changed()).isEmpty();
        assertThat(impact.rules()).isNotEmpty().noneMatch(RuleImpact::matters);
        assertThat(shown(5, "0%").passes(impact)).isTrue();
    }

    @Test
    void workersChangeNothingThatIsTold() {
        Impact one = added(1);
        Impact three = added(3);
        assertThat(ImpactJson.of(three, shown(1, "2%"))).isEqualTo(ImpactJson.of(one, shown(1, "2%")));
        assertThat(ImpactPage.lines(three, shown(1, "2%"))).isEqualTo(ImpactPage.lines(one, shown(1, "2%")));
    }

    @Test
    void limitIsOfTheNotesOfTheCorpus() {
        Impact impact = added(2);
        assertThat(shown(0, "50%").passes(impact)).isTrue();
        assertThat(shown(0, "49.9%").passes(impact)).isFalse();
        assertThat(ImpactPage.lines(impact, shown(0, "2%")))
                .last()
                .isEqualTo("notes whose codes changed: 2 of 4, 50.00 %, MORE THAN 2 %");
    }

    @Test
    void sampleIsTheSameForTheSameSeedAndQuotesOnlyWhenAsked() {
        Impact impact = added(2);
        JsonNode sample = ImpactJson.of(impact, shown(1, "2%")).get("sample");
        assertThat(sample)
                .hasSize(1)
                .isEqualTo(ImpactJson.of(impact, shown(1, "9%")).get("sample"));
        assertThat(ImpactJson.of(impact, shown(5, "2%")).get("sample")).hasSize(2);
        assertThat(String.join("\n", ImpactPage.lines(impact, shown(5, "2%")))).doesNotContain("\"Gout\"");
        Shown quoting = new Shown("old", "new", 5, 1, Optional.empty(), true);
        assertThat(String.join("\n", ImpactPage.lines(impact, quoting))).contains("\"Gout\"");
    }

    @Test
    void shareThatIsNoneIsRefused() {
        for (String text : List.of("2", "-1%", "101%", "two%")) {
            assertThatIllegalArgumentException().isThrownBy(() -> Share.parse(text));
        }
    }

    @Test
    void reportTellsWhatARuleDidAndWhetherItWasThisRulebook(@TempDir Path report) throws IOException {
        Impact impact = added(2);
        Files.writeString(
                report.resolve(LastCorpus.FILE),
                ImpactJson.of(impact, shown(1, "2%")).toString());
        LastCorpus last = LastCorpus.in(report);
        assertThat(last.lines("SITE-0001", site.sha256()))
                .containsExactly(
                        "On the last corpus, 4 notes of corpus:",
                        "  fired in 2 notes, with the rulebook before in 0",
                        "  refused M10.9 in 2 notes",
                        "  lost M10.9 in 2 notes");
        assertThat(last.lines("SITE-0001", "another")).last().asString().contains("another rulebook");
        assertThat(last.lines("GDL-9999", site.sha256())).contains("  fired in 0 notes, with the rulebook before in 0");
        assertThat(last.json("SITE-0001").at("/rule/lost/M10.9").asInt()).isEqualTo(2);
        Files.writeString(report.resolve(LastCorpus.FILE), "{}");
        assertThatIllegalArgumentException().isThrownBy(() -> LastCorpus.in(report));
    }
}
