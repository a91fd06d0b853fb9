package org.hybridcode.rules.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hybridcode.rules.casebook.CaseResult;
import org.hybridcode.rules.casebook.CaseRunner;
import org.hybridcode.rules.casebook.RuleCase;
import org.hybridcode.rules.matching.LayerFacts;
import org.hybridcode.rules.matching.Matching;
import org.hybridcode.rules.matching.Observer;
import org.hybridcode.rules.reading.Condition;
import org.hybridcode.rules.reading.Constraint;
import org.hybridcode.rules.reading.ReadRule;
import org.hybridcode.rules.review.RuleSet;
import org.hybridcode.rules.rulebook.Layer;
import org.hybridcode.rules.rulebook.RuleCard;
import org.hybridcode.rules.rulebook.Rulebook;

/**
 * What cases have seen of rules.
 *
 * @param rules the ids of the rules
 * @param fired those that fired
 * @param conditions every condition in the order of rules and text
 */
public record Coverage(List<String> rules, Set<String> fired, List<SeenCondition> conditions) {

    /** Copies the collections. */
    public Coverage {
        rules = List.copyOf(rules);
        fired = new TreeSet<>(fired);
        conditions = List.copyOf(conditions);
    }

    /**
     * Runs the cases and looks at every rule in each of them.
     *
     * @param set the rules that are measured
     * @param rulebook the rulebook that holds them
     * @param cases the cases
     */
    public static Coverage of(RuleSet set, Rulebook rulebook, List<RuleCase> cases) {
        Map<String, RuleCard> cards = new HashMap<>();
        rulebook.cards().forEach(card -> cards.put(card.id(), card));
        CaseRunner runner = new CaseRunner(rulebook);
        Seen seen = new Seen();
        Set<String> fired = new HashSet<>();
        for (RuleCase ruleCase : cases) {
            CaseResult result = runner.run(ruleCase);
            fired.addAll(result.outcome().fired());
            Map<Layer, Matching> layers = new HashMap<>();
            for (ReadRule rule : set.rules()) {
                RuleCard card = cards.get(rule.id());
                if (card.inForceOn(ruleCase.found().encounter().date())) {
                    layers.computeIfAbsent(
                                    card.layer(),
                                    layer -> new Matching(
                                            LayerFacts.seenBy(layer, runner.facts(ruleCase), result.verdicts()), seen))
                            .matches(rule);
                }
            }
        }
        List<String> ids = set.rules().stream().map(ReadRule::id).toList();
        fired.retainAll(ids);
        return new Coverage(ids, fired, seen.conditions(set));
    }

    /** How many conditions were seen both ways. */
    public long covered() {
        return conditions.stream().filter(SeenCondition::covered).count();
    }

    private static final class Seen implements Observer {
        private final Set<Object> held = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Set<Object> failed = Collections.newSetFromMap(new IdentityHashMap<>());

        @Override
        public void constraint(Condition condition, Constraint constraint, Object fact, boolean holds) {
            (holds ? held : failed).add(constraint);
        }

        @Override
        public void group(Condition.Group group, boolean holds) {
            (holds ? held : failed).add(group);
        }

        private List<SeenCondition> conditions(RuleSet set) {
            List<SeenCondition> conditions = new ArrayList<>();
            for (ReadRule rule : set.rules()) {
                String text = set.texts().get(rule.file());
                for (Unit unit : Unit.of(rule)) {
                    conditions.add(new SeenCondition(
                            rule.id(),
                            rule.file(),
                            unit.place(),
                            unit.place().in(text).replaceAll("//[^\n]*", "").replaceAll("\\s+", " "),
                            held.contains(unit.part()),
                            failed.contains(unit.part())));
                }
            }
            return conditions;
        }
    }
}
