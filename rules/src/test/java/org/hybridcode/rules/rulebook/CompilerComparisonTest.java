package org.hybridcode.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hybridcode.rules.casebook.CasebookReader;
import org.hybridcode.rules.casebook.Outcome;
import org.hybridcode.rules.casebook.RuleCase;
import org.hybridcode.rules.session.Firing;
import org.hybridcode.rules.session.NoteSession;
import org.hybridcode.rules.session.ShuffledSession;
import org.hybridcode.rules.session.Verdicts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Compares two compilers of the same text: the one that the build uses, which turns rules into classes, and the classic
 * one, which reads them at start. What a rule means must not depend on how it was compiled, nor on where it stands.
 */
final class CompilerComparisonTest {
    /** More than the twenty after which the classic compiler would evaluate a condition in another way. */
    private static final int FIRINGS = 22;

    private static final long SEED = 11L;

    private static final Rulebook BUILT = Rulebook.builtIn();
    private static final Rulebook CLASSIC = ClassicCompiler.rulebook(LayerTexts.asWritten());
    private static final Rulebook BACKWARDS = ClassicCompiler.rulebook(LayerTexts.backwards());
    private static final List<RuleCase> CASES = new CasebookReader().builtIn();

    @TestFactory
    Stream<DynamicTest> bothCompilersSayTheSame() {
        return CASES.stream()
                .map(ruleCase -> DynamicTest.dynamicTest(ruleCase.title(), () -> assertThat(outcome(CLASSIC, ruleCase))
                        .isEqualTo(outcome(BUILT, ruleCase))));
    }

    /** The last rule of each layer comes first, and the facts come in another order: the codes stay the same. */
    @TestFactory
    Stream<DynamicTest> rulesReadBackwardsComeToTheSameCodes() {
        return CASES.stream()
                .map(ruleCase ->
                        DynamicTest.dynamicTest(ruleCase.title(), () -> assertThat(shuffled(BACKWARDS, ruleCase))
                                .usingRecursiveComparison()
                                .ignoringFields("said")
                                .isEqualTo(outcome(BUILT, ruleCase))));
    }

    /** A condition that has been evaluated often may be evaluated in another way; it must still say the same. */
    @Test
    void everyRuleSaysTheSameAfterManyFirings() {
        Map<RuleCase, Outcome> expected = new LinkedHashMap<>();
        CASES.forEach(ruleCase -> expected.put(ruleCase, outcome(BUILT, ruleCase)));
        Map<String, Integer> firings = new TreeMap<>();
        BUILT.cards().forEach(card -> firings.put(card.id(), 0));
        List<RuleCase> open = new ArrayList<>(CASES);
        while (!open.isEmpty()) {
            for (RuleCase ruleCase : open) {
                Verdicts verdicts = new NoteSession(CLASSIC, ruleCase.kb()).run(ruleCase.found());
                assertThat(Outcome.of(verdicts)).as(ruleCase.title()).isEqualTo(expected.get(ruleCase));
                verdicts.firings().stream()
                        .map(Firing::card)
                        .forEach(card -> firings.merge(card.id(), 1, Integer::sum));
            }
            open.removeIf(ruleCase -> !ruleCase.mustFire() || firings.get(ruleCase.rule()) >= FIRINGS);
        }
        assertThat(firings).allSatisfy((rule, times) -> assertThat(times).isGreaterThanOrEqualTo(FIRINGS));
    }

    private static Outcome shuffled(Rulebook rulebook, RuleCase ruleCase) {
        return Outcome.of(new ShuffledSession(rulebook, ruleCase.kb()).run(ruleCase.found(), SEED));
    }

    private static Outcome outcome(Rulebook rulebook, RuleCase ruleCase) {
        return Outcome.of(new NoteSession(rulebook, ruleCase.kb()).run(ruleCase.found()));
    }
}
