package org.hybridcode.engine.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hybridcode.engine.report.Explanation;
import org.hybridcode.engine.score.RecordKind;
import org.hybridcode.engine.score.ScoreFile;
import org.hybridcode.engine.score.Trait;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.ReviewThreshold;
import org.hybridcode.rules.facts.Score;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Sex;
import org.hybridcode.rules.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

/** A rule points out the codes below a score; the codes themselves stay as they are. */
final class MinScoreTest {
    private static final String RULE = "ADV-9101";
    private static final String NOTE = """
            CHIEF COMPLAINT: Cough.
            HISTORY OF PRESENT ILLNESS: She has gout and smokes.
            ASSESSMENT:
            1. Essential hypertension.
            2. Gout.
            3. Pneumonia.
            """;
    private static final KnowledgeBases BASES = KnowledgeBases.starter();
    private static final CodingService SERVICE = new CodingService(BASES.inForceOn(BASES.lastDay()));
    private static final Encounter VISIT = new Encounter(Setting.OUTPATIENT, BASES.lastDay(), Sex.UNKNOWN, Age.UNKNOWN);

    private static Set<String> pointedOut(CodingResult result) {
        return result.warnings().stream()
                .filter(advice -> advice.rule().id().equals(RULE))
                .flatMap(advice -> advice.entries().stream())
                .map(CodebookEntry::text)
                .collect(Collectors.toSet());
    }

    private static Set<String> below(CodingResult result, double least) {
        return result.codes().stream()
                .filter(code -> code.score() < least)
                .map(code -> code.entry().text())
                .collect(Collectors.toSet());
    }

    @Test
    void pointsOutExactlyTheCodesBelowTheScoreAndLeavesAllCodesAsTheyAre() {
        CodingResult plain = SERVICE.code(VISIT, NOTE);
        List<Double> scores =
                plain.codes().stream().map(AssignedCode::score).distinct().toList();
        assertThat(scores).hasSizeGreaterThan(1);
        for (double least : scores) {
            CodingResult held = SERVICE.withMinScore(least).code(VISIT, NOTE);
            assertThat(held.codes()).isEqualTo(plain.codes());
            assertThat(held.refused()).isEqualTo(plain.refused());
            assertThat(pointedOut(held)).isEqualTo(below(plain, least));
        }
        assertThat(pointedOut(SERVICE.withMinScore(1).code(VISIT, NOTE))).hasSameSizeAs(plain.codes());
        assertThat(pointedOut(SERVICE.withMinScore(0).code(VISIT, NOTE))).isEmpty();
    }

    @Test
    void saysNothingOfScoresUnlessOneIsGiven() {
        CodingResult plain = SERVICE.code(VISIT, NOTE);

        assertThat(pointedOut(plain)).isEmpty();
        assertThat(plain.versions().minScore()).isEmpty();
        assertThat(plain.versions().scores()).isEqualTo(ScoreFile.builtIn().sha256());
    }

    @Test
    void theTrailHoldsTheScoreAndWhatItWasHeldTo() {
        CodingResult held = SERVICE.withMinScore(1).code(VISIT, NOTE);

        assertThat(held.versions().minScore()).contains(1.0);
        assertThat(held.verdicts().firings().stream()
                        .filter(firing -> firing.card().id().equals(RULE)))
                .hasSameSizeAs(held.codes())
                .allSatisfy(firing -> assertThat(firing.matched())
                        .contains(new ReviewThreshold(1))
                        .anyMatch(Score.class::isInstance));
    }

    @Test
    void theScoreStaysWithAServiceThatDecidesWithOtherRulesOrLayers() {
        CodingService held = SERVICE.withMinScore(1);

        assertThat(pointedOut(held.withRulebook(Rulebook.builtIn()).code(VISIT, NOTE)))
                .isNotEmpty();
        assertThat(pointedOut(held.withMappings(GeneratedMappings.NONE).code(VISIT, NOTE)))
                .isNotEmpty();
    }

    @Test
    void aScoreIsMadeOfWhatCanBeSaidOfTheCode() {
        AssignedCode gout = SERVICE.code(VISIT, NOTE).codes().stream()
                .filter(code -> code.entry().text().equals("M10.9"))
                .findFirst()
                .orElseThrow();

        assertThat(gout.profile().record()).isEqualTo(RecordKind.VISIT);
        assertThat(gout.profile().traits())
                .contains(Trait.CONCLUDED, Trait.REPEATED, Trait.UNSPECIFIED)
                .doesNotContain(Trait.WALKED, Trait.COMPLETED, Trait.INJURY, Trait.FACTOR, Trait.MODEL_ALONE);
        assertThat(gout.score()).isEqualTo(ScoreFile.builtIn().fitted().model().score(gout.profile()));
        assertThat(Explanation.write(NOTE, SERVICE.code(VISIT, NOTE), gout.entry()))
                .contains("Score: ")
                .contains("right on visits: ")
                .contains("named by the conclusion; named more than once");
    }

    @Test
    void aStayIsJudgedByWhetherItsRecordConcludes() {
        Encounter stay = new Encounter(Setting.INPATIENT, BASES.lastDay(), Sex.UNKNOWN, Age.UNKNOWN);

        assertThat(SERVICE.code(stay, "DISCHARGE DIAGNOSES:\n1. Gout.\n").codes())
                .extracting(code -> code.profile().record())
                .containsExactly(RecordKind.CONCLUDED_STAY);
        assertThat(SERVICE.code(stay, "The patient has gout.").codes())
                .extracting(code -> code.profile().record())
                .containsExactly(RecordKind.OPEN_STAY);
    }

    @Test
    void refusesWhatIsNoScore() {
        for (double value : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SERVICE.withMinScore(value))
                    .withMessageContaining("[0,1], not " + value);
        }
    }
}
