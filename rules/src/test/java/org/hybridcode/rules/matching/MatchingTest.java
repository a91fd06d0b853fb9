package org.hybridcode.rules.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hybridcode.rules.casebook.CaseResult;
import org.hybridcode.rules.casebook.CaseRunner;
import org.hybridcode.rules.casebook.CasebookReader;
import org.hybridcode.rules.casebook.RuleCase;
import org.hybridcode.rules.reading.ReadRule;
import org.hybridcode.rules.reading.RuleReader;
import org.hybridcode.rules.rulebook.Layer;
import org.hybridcode.rules.rulebook.RuleCard;
import org.hybridcode.rules.rulebook.Rulebook;
import org.hybridcode.rules.rulebook.SiteRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is told of conditions is what the engine saw. */
final class MatchingTest {
    private static final List<RuleCase> CASES = new CasebookReader().builtIn();

    @TestFactory
    Stream<DynamicTest> aRuleMatchesExactlyWhereItFires() {
        List<ReadRule> rules = new ArrayList<>();
        Rulebook.builtInFiles(Rulebook.DRL).forEach((file, text) -> rules.addAll(RuleReader.read(file, text)));
        return compared(Rulebook.builtIn(), rules, CASES);
    }

    @TestFactory
    Stream<DynamicTest> aRuleOfASiteMatchesExactlyWhereItFires() {
        return Stream.of("src/test/resources/site", "src/main/resources/examples")
                .map(Path::of)
                .flatMap(folder -> {
                    SiteRules site = SiteRules.read(folder);
                    List<ReadRule> rules = new ArrayList<>();
                    site.texts().forEach((file, text) -> rules.addAll(RuleReader.read(file, text)));
                    List<RuleCase> cases = new ArrayList<>(CASES);
                    cases.addAll(new CasebookReader().in(folder));
                    return compared(Rulebook.with(site), rules, cases);
                });
    }

    private static Stream<DynamicTest> compared(Rulebook rulebook, List<ReadRule> rules, List<RuleCase> cases) {
        CaseRunner runner = new CaseRunner(rulebook);
        Map<String, RuleCard> cards = rulebook.cards().stream().collect(Collectors.toMap(RuleCard::id, card -> card));
        return cases.stream()
                .map(ruleCase -> DynamicTest.dynamicTest(ruleCase.title(), () -> {
                    CaseResult result = runner.run(ruleCase);
                    SortedSet<String> matching = new TreeSet<>();
                    List<Object> initial = runner.facts(ruleCase);
                    Map<Layer, Matching> seen = new EnumMap<>(Layer.class);
                    for (ReadRule rule : rules) {
                        RuleCard card = cards.get(rule.id());
                        if (card.inForceOn(ruleCase.found().encounter().date())
                                && seen.computeIfAbsent(
                                                card.layer(),
                                                layer -> new Matching(
                                                        LayerFacts.seenBy(layer, initial, result.verdicts()),
                                                        Observer.NONE))
                                        .matches(rule)) {
                            matching.add(rule.id());
                        }
                    }
                    SortedSet<String> fired = new TreeSet<>(result.outcome().fired());
                    fired.retainAll(rules.stream().map(ReadRule::id).toList());
                    assertThat(matching).isEqualTo(fired);
                }));
    }
}
