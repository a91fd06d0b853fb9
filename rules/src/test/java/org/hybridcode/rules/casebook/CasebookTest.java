package org.hybridcode.rules.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.rules.rulebook.RuleCard;
import org.hybridcode.rules.rulebook.Rulebook;
import org.hybridcode.rules.session.NoteSession;
import org.hybridcode.rules.session.ShuffledSession;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the casebooks: each case as it is written, and twice with its facts in another order. */
final class CasebookTest {
    private static final long[] SEEDS = {20250301L, 7L};

    private static final Rulebook RULEBOOK = Rulebook.builtIn();
    private static final List<RuleCase> CASES = new CasebookReader().all();

    @TestFactory
    Stream<DynamicTest> rulesSayWhatTheirCasebooksSay() {
        return CASES.stream()
                .map(ruleCase -> DynamicTest.dynamicTest(ruleCase.title(), () -> check(RULEBOOK, ruleCase)));
    }

    static void check(Rulebook rulebook, RuleCase ruleCase) {
        Outcome outcome = Outcome.of(new NoteSession(rulebook, ruleCase.kb()).run(ruleCase.found()));
        SoftAssertions.assertSoftly(soft -> {
            soft.assertThat(outcome.fired().contains(ruleCase.rule()))
                    .as("whether %s fires; fired: %s", ruleCase.rule(), outcome.fired())
                    .isEqualTo(ruleCase.mustFire());
            expect(soft, outcome, ruleCase.text());
            for (long seed : SEEDS) {
                soft.assertThat(Outcome.of(new ShuffledSession(rulebook, ruleCase.kb()).run(ruleCase.found(), seed)))
                        .as("facts shuffled by %d", seed)
                        .isEqualTo(outcome);
            }
            soft.assertThat(outcome.assigned())
                    .as("only billable codes of the codebook leave")
                    .allMatch(code -> ruleCase.kb()
                            .codebook()
                            .find(code)
                            .filter(CodebookEntry::billable)
                            .isPresent());
        });
    }

    private static void expect(SoftAssertions soft, Outcome outcome, CaseText text) {
        soft.assertThat(outcome.assigned())
                .as("assigned; fired: %s", outcome.fired())
                .isEqualTo(expected(text.assigned(), outcome.assigned()));
        soft.assertThat(outcome.rejected())
                .as("rejected; fired: %s", outcome.fired())
                .isEqualTo(sorted(text.rejected().orElse(outcome.rejected())));
        soft.assertThat(outcome.warned())
                .as("warned; fired: %s", outcome.fired())
                .isEqualTo(sorted(text.warned().orElse(outcome.warned())));
        soft.assertThat(outcome.asked())
                .as("asked; fired: %s", outcome.fired())
                .isEqualTo(sorted(text.asked().orElse(outcome.asked())));
        soft.assertThat(outcome.admission())
                .as("admission; fired: %s", outcome.fired())
                .isEqualTo(text.admission().orElse(outcome.admission()));
        soft.assertThat(outcome.order())
                .as("order; fired: %s", outcome.fired())
                .isEqualTo(expected(text.order(), outcome.order()));
    }

    private static SortedSet<String> expected(Optional<List<String>> stated, SortedSet<String> otherwise) {
        return stated.<SortedSet<String>>map(TreeSet::new).orElse(otherwise);
    }

    private static Map<String, List<String>> sorted(Map<String, List<String>> rules) {
        return rules.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                .sorted()
                .toList()));
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
        assertThat(CASES).allMatch(ruleCase -> cards.get(ruleCase.rule()).layer() == ruleCase.layer());
    }

    @Test
    void noTwoCasesOfARuleHaveTheSameName() {
        assertThat(CASES).extracting(RuleCase::title).doesNotHaveDuplicates();
    }
}
