package org.hybridcode.rules.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hybridcode.rules.rulebook.RuleCard;
import org.hybridcode.rules.rulebook.Rulebook;
import org.hybridcode.rules.session.ShuffledSession;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the casebooks: each case as it is written, and twice with its facts in another order. */
final class CasebookTest {
    private static final long[] SEEDS = {20250301L, 7L};

    private static final Rulebook RULEBOOK = Rulebook.builtIn();
    private static final List<RuleCase> CASES = new CasebookReader().builtIn();

    @TestFactory
    Stream<DynamicTest> rulesSayWhatTheirCasebooksSay() {
        return CASES.stream()
                .map(ruleCase -> DynamicTest.dynamicTest(ruleCase.title(), () -> check(RULEBOOK, ruleCase)));
    }

    static void check(Rulebook rulebook, RuleCase ruleCase) {
        CaseResult result = new CaseRunner(rulebook).run(ruleCase);
        assertThat(result.differences())
                .as("fired: %s", result.outcome().fired())
                .isEmpty();
        for (long seed : SEEDS) {
            assertThat(Outcome.of(new ShuffledSession(rulebook, ruleCase.kb()).run(ruleCase.found(), seed)))
                    .as("facts shuffled by %d", seed)
                    .isEqualTo(result.outcome());
        }
    }

    @Test
    void everyRuleHasACaseThatFiresItAndANearMiss() {
        Set<String> rules = RULEBOOK.cards().stream().map(RuleCard::id).collect(Collectors.toCollection(TreeSet::new));
        assertThat(about(RuleCase::mustFire)).as("rules with a firing case").isEqualTo(rules);
        assertThat(about(ruleCase -> !ruleCase.mustFire()))
                .as("rules with a near miss")
                .isEqualTo(rules);
        System.out.println(CASES.size() + " cases, " + rules.size() + " rules, all with a firing case and a near miss");
    }

    private Set<String> about(Predicate<RuleCase> kind) {
        return CASES.stream().filter(kind).map(RuleCase::rule).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyCaseStandsInTheCasebookOfItsRule() {
        Map<String, RuleCard> cards = RULEBOOK.cards().stream().collect(Collectors.toMap(RuleCard::id, card -> card));
        assertThat(CASES).allMatch(ruleCase -> ruleCase.file()
                .startsWith(cards.get(ruleCase.rule()).layer().label() + "/"));
    }

    @Test
    void noTwoCasesOfARuleHaveTheSameName() {
        assertThat(CASES).extracting(RuleCase::title).doesNotHaveDuplicates();
    }
}
