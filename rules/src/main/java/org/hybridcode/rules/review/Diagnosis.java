package org.hybridcode.rules.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hybridcode.rules.matching.FactWords;
import org.hybridcode.rules.matching.Matching;
import org.hybridcode.rules.matching.Observer;
import org.hybridcode.rules.reading.Condition;
import org.hybridcode.rules.reading.Constraint;
import org.hybridcode.rules.reading.ReadRule;

/** Says why a rule stayed silent: condition by condition how many facts hold, down to the first that none satisfies. */
public final class Diagnosis implements Observer {
    private static final int MOST = 5;

    private static final class Tally {
        private int held;
        private final Set<String> seen = new LinkedHashSet<>();
    }

    private final String text;
    private final Map<Object, Tally> tallies = new HashMap<>();
    private final List<String> lines = new ArrayList<>();
    private Matching matching;

    private Diagnosis(String text) {
        this.text = text;
    }

    /**
     * Why a rule did not fire.
     *
     * @param rule the rule
     * @param text the text of its file
     * @param facts the facts that it saw
     * @return one line for each condition, ending with the one that failed; says so when all hold
     */
    public static List<String> of(ReadRule rule, String text, List<Object> facts) {
        Diagnosis diagnosis = new Diagnosis(text);
        diagnosis.matching = new Matching(facts, diagnosis);
        boolean matches = diagnosis.matching.matches(rule);
        int number = 1;
        for (Condition condition : rule.conditions()) {
            if (diagnosis.condition(number++, condition)) {
                return diagnosis.lines;
            }
        }
        diagnosis.lines.add(
                matches
                        ? "all conditions hold: the rule is not approved, or not in force on the date of the encounter"
                        : "every condition holds for some facts, but not all of them together");
        return diagnosis.lines;
    }

    @Override
    public void constraint(Condition condition, Constraint constraint, Object fact, boolean held) {
        Tally tally = tally(constraint, held);
        if (!held) {
            tally.seen.add(FactWords.seen(constraint, fact));
        }
    }

    @Override
    public void group(Condition.Group group, boolean held) {
        tally(group, held);
    }

    private Tally tally(Object part, boolean held) {
        Tally tally = tallies.computeIfAbsent(part, none -> new Tally());
        tally.held += held ? 1 : 0;
        return tally;
    }

    /** Whether nothing gets beyond the condition. */
    private boolean condition(int number, Condition condition) {
        String head = "condition " + number + ", line " + condition.place().line() + ": ";
        if (condition instanceof Condition.Fact fact) {
            return fact(head, fact);
        }
        Tally tally = tallies.getOrDefault(condition, new Tally());
        boolean fails = condition instanceof Condition.Group && tally.held == 0;
        lines.add(head + shown(condition) + (fails ? ": does not hold" : ": holds"));
        if (fails && ((Condition.Group) condition).kind() == Condition.Kind.EXISTS) {
            condition
                    .constraints()
                    .filter(Constraint::decides)
                    .filter(this::fails)
                    .findFirst()
                    .ifPresent(this::failing);
        }
        return fails;
    }

    private boolean fact(String head, Condition.Fact fact) {
        int kind = matching.of(fact.type()).size();
        String facts = head + fact.type() + ": " + kind + (kind == 1 ? " fact" : " facts") + " of this kind";
        var failing = fact.own().stream()
                .filter(Constraint::decides)
                .filter(this::fails)
                .findFirst();
        lines.add(facts + (kind > 0 && failing.isEmpty() ? ", at least one holds" : kind > 0 ? ", none holds" : ""));
        failing.ifPresent(this::failing);
        return kind == 0 || failing.isPresent();
    }

    private boolean fails(Constraint constraint) {
        Tally tally = tallies.get(constraint);
        return tally != null && tally.held == 0;
    }

    private void failing(Constraint constraint) {
        Set<String> seen = tallies.get(constraint).seen;
        lines.add("  line " + constraint.place().line() + ": no fact satisfies '"
                + constraint.place().in(text) + "'; seen: "
                + String.join(", ", seen.stream().limit(MOST).toList()) + (seen.size() > MOST ? ", ..." : ""));
    }

    private String shown(Condition condition) {
        return condition.place().in(text).replaceAll("\\s+", " ");
    }
}
