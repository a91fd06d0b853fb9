package org.hybridcode.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hybridcode.rules.casebook.CaseResult;
import org.hybridcode.rules.casebook.CaseRunner;
import org.hybridcode.rules.casebook.CasebookReader;
import org.hybridcode.rules.casebook.Outcome;
import org.hybridcode.rules.casebook.RuleCase;
import org.junit.jupiter.api.Test;
import org.kie.api.definition.rule.Rule;

final class RulebookTest {
    private static final String FUTURE = """
            package rules.negation

            rule "NEG-0001 A rule of next year"
                @Source("a sample")
                @Effective("2025-10-01/2026-09-30")
                @Owner("coding-compliance")
                @Status("approved")
                @Remedy("wait")
                ruleflow-group "negation"
            when
            then
            end
            """;

    @Test
    void hasACardForEveryRuleOfTheText() {
        List<String> written = LayerTexts.asWritten().values().stream()
                .flatMap(text -> LayerLint.ids(text).stream())
                .sorted()
                .toList();
        assertThat(Rulebook.builtIn().cards()).extracting(RuleCard::id).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void cardsSayTheSameWhicheverCompilerReadThem() {
        assertThat(ClassicCompiler.rulebook(LayerTexts.asWritten()).cards())
                .containsExactlyElementsOf(Rulebook.builtIn().cards());
    }

    @Test
    void compiledNowFromItsTextItSaysWhatTheBuildCompiled() {
        Rulebook built = Rulebook.builtIn();
        Rulebook now = Rulebook.builtInFromSource();
        assertThat(now.cards()).containsExactlyElementsOf(built.cards());
        assertThat(now.sha256()).isEqualTo(built.sha256());
        List<RuleCase> cases = new CasebookReader().builtIn();
        assertThat(outcomes(now, cases)).isEqualTo(outcomes(built, cases));
    }

    /** Where two rules say the same, the one that the compiler put first has said it; both have fired. */
    private static List<List<Object>> outcomes(Rulebook rulebook, List<RuleCase> cases) {
        return new CaseRunner(rulebook)
                .run(cases).stream()
                        .map(CaseResult::outcome)
                        .map(outcome -> List.<Object>of(
                                outcome.said().stream()
                                        .map(Outcome.Said::verdict)
                                        .collect(Collectors.toSet()),
                                outcome.fired(),
                                outcome.rejected(),
                                outcome.warned(),
                                outcome.asked()))
                        .toList();
    }

    @Test
    void digestIsHexadecimalAndStable() {
        assertThat(Rulebook.builtIn().sha256())
                .matches("[0-9a-f]{64}")
                .isEqualTo(Rulebook.builtIn().sha256());
    }

    @Test
    void everyFolderOfRulesIsALayerAndEveryLayerAFolder() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/main/resources/rules"))) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(Layer.values()).map(Layer::label).toList());
        }
    }

    @Test
    void layersRunInTheStatedOrder() {
        assertThat(Layer.values())
                .extracting(Layer::label)
                .containsExactly(
                        "format",
                        "evidence",
                        "negation",
                        "temporal",
                        "certainty",
                        "experiencer",
                        "assessment",
                        "visit",
                        "cause",
                        "documentation",
                        "guideline",
                        "exclusion",
                        "resolution",
                        "sequence",
                        "advice");
    }

    @Test
    void ruleIsInForceFromItsFirstDayToItsLast() {
        RuleCard card = ClassicCompiler.rulebook(Map.of(LayerTexts.name(Layer.NEGATION), FUTURE))
                .cards()
                .iterator()
                .next();
        assertThat(card.inForceOn(LocalDate.of(2025, 9, 30))).isFalse();
        assertThat(card.inForceOn(LocalDate.of(2025, 10, 1))).isTrue();
        assertThat(card.inForceOn(LocalDate.of(2026, 9, 30))).isTrue();
        assertThat(card.inForceOn(LocalDate.of(2026, 10, 1))).isFalse();
    }

    @Test
    void draftIsNeverInForce() {
        RuleCard card = ClassicCompiler.rulebook(
                        Map.of(LayerTexts.name(Layer.NEGATION), FUTURE.replace("approved", "draft")))
                .cards()
                .iterator()
                .next();
        assertThat(card.inForceOn(LocalDate.of(2026, 1, 1))).isFalse();
    }

    @Test
    void refusesARuleWithoutRemedy() {
        String text = FUTURE.replace("@Remedy(\"wait\")", "");
        assertThatIllegalStateException()
                .isThrownBy(() -> ClassicCompiler.rulebook(Map.of(LayerTexts.name(Layer.NEGATION), text)))
                .withMessageContaining("NEG-0001")
                .withMessageContaining("@Remedy");
    }

    @Test
    void refusesARuleThatIsNotNamedInHouseFormat() {
        String text = FUTURE.replace("NEG-0001 ", "");
        assertThatIllegalStateException()
                .isThrownBy(() -> ClassicCompiler.rulebook(Map.of(LayerTexts.name(Layer.NEGATION), text)))
                .withMessageContaining("A rule of next year");
    }

    @Test
    void refusesADateThatIsNone() {
        String text = FUTURE.replace("2026-09-30", "2026-09-31");
        assertThatIllegalStateException()
                .isThrownBy(() -> ClassicCompiler.rulebook(Map.of(LayerTexts.name(Layer.NEGATION), text)))
                .withMessageContaining("2026-09-31");
    }

    @Test
    void knowsNoCardOfARuleOfAnotherBook() {
        Rule stranger = ClassicCompiler.rulebook(Map.of(LayerTexts.name(Layer.NEGATION), FUTURE))
                .kieBase()
                .getKiePackage("rules.negation")
                .getRules()
                .iterator()
                .next();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rulebook.builtIn().card(stranger))
                .withMessageContaining("A rule of next year");
    }
}
