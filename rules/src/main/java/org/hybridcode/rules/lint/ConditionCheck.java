package org.hybridcode.rules.lint;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Walks over the conditions of a rule; binds its variables and counts what is multiplied with what. */
final class ConditionCheck {
    private static final int MOST_PATTERNS = 12;
    private static final int MOST_UNTIED = 2;
    private static final int DEEPEST = 12;
    private static final Set<String> ONE_OF_A_KIND = Set.of("Encounter");

    private final Set<String> imported;
    private final Set<String> unsettled;
    private final RuleFindings findings;
    private final Set<String> matched = new TreeSet<>();
    private int patterns;
    private int untied;

    ConditionCheck(Set<String> imported, Set<String> unsettled, RuleFindings findings) {
        this.imported = imported;
        this.unsettled = unsettled;
        this.findings = findings;
    }

    /** Checks all conditions of a rule; afterwards {@code bindings} holds what its consequence may use. */
    void check(AndDescr conditions, Bindings bindings) {
        for (Object condition : conditions.getDescrs()) {
            element((BaseDescr) condition, bindings, false, 0);
        }
        if (patterns == 0) {
            findings.add(0, FindingCode.CONDITION, "a rule without a condition would speak of every note");
        }
        if (patterns > MOST_PATTERNS) {
            findings.add(0, FindingCode.COST, "more than " + MOST_PATTERNS + " conditions on facts");
        }
        if (untied > MOST_UNTIED) {
            findings.add(
                    0,
                    FindingCode.COST,
                    untied + " conditions are tied neither to an earlier one nor to a text (property == $variable,"
                            + " property == \"text\"): every fact would be multiplied with every other; at most "
                            + MOST_UNTIED);
        }
    }

    /** The facts that were matched, by name. */
    Set<String> matched() {
        return matched;
    }

    private void element(BaseDescr element, Bindings bindings, boolean absence, int depth) {
        if (depth > DEEPEST) {
            findings.add(element.getLine(), FindingCode.CONDITION, "conditions are nested too deep");
        } else if (element.getClass() == PatternDescr.class) {
            pattern((PatternDescr) element, bindings, absence);
        } else if (element.getClass() == NotDescr.class) {
            group((NotDescr) element, bindings.inner(), true, depth);
        } else if (element.getClass() == ForallDescr.class) {
            forall((ForallDescr) element, bindings.inner(), depth);
        } else if (element.getClass() == ExistsDescr.class) {
            group((ExistsDescr) element, bindings.inner(), absence, depth);
        } else if (depth > 0 && element.getClass() == AndDescr.class) {
            group((AndDescr) element, bindings, absence, depth);
        } else if (depth > 0 && element.getClass() == OrDescr.class) {
            for (Object one : ((OrDescr) element).getDescrs()) {
                element((BaseDescr) one, bindings.inner(), absence, depth + 1);
            }
        } else {
            findings.add(
                    element.getLine(),
                    FindingCode.CONDITION,
                    named(element) + " is no condition of rules: write "
                            + "facts, not, exists, forall, accumulate, and 'or' inside exists(...) or not(...)");
        }
    }

    private static String named(BaseDescr element) {
        return "'" + element.getClass().getSimpleName().replace("Descr", "").toLowerCase(Locale.ROOT) + "'";
    }

    private void group(ConditionalElementDescr group, Bindings bindings, boolean absence, int depth) {
        for (Object one : group.getDescrs()) {
            element((BaseDescr) one, bindings, absence, depth + 1);
        }
    }

    private void forall(ForallDescr forall, Bindings bindings, int depth) {
        for (BaseDescr one : forall.getDescrs()) {
            element(one, bindings, true, depth + 1);
        }
    }

    private void pattern(PatternDescr pattern, Bindings bindings, boolean absence) {
        if (pattern.getSource() != null) {
            accumulate(pattern, bindings);
            return;
        }
        patterns++;
        boolean allowed = pattern.getBehaviors().isEmpty()
                && pattern.getAnnotations().isEmpty()
                && !pattern.isQuery()
                && !pattern.isUnification();
        Optional<Class<?>> fact = fact(pattern);
        if (fact.isEmpty() || !allowed) {
            findings.add(
                    pattern.getLine(),
                    FindingCode.FACT,
                    "'" + pattern.getObjectType()
                            + "' is no fact that a rule may match here: import one of the facts and name it without more");
            return;
        }
        settled(pattern, absence);
        matched.add(pattern.getObjectType());
        if (!tied(pattern, fact.get(), bindings) && !ONE_OF_A_KIND.contains(pattern.getObjectType())) {
            untied++;
        }
        bind(pattern, pattern.getIdentifier(), fact.get(), bindings);
    }

    private Optional<Class<?>> fact(PatternDescr pattern) {
        return imported.contains(String.valueOf(pattern.getObjectType()))
                ? Vocabulary.fact(pattern.getObjectType())
                : Optional.empty();
    }

    private void settled(PatternDescr pattern, boolean absence) {
        if (absence && unsettled.contains(pattern.getObjectType())) {
            findings.add(
                    pattern.getLine(),
                    FindingCode.ORDER,
                    "asks for the absence of " + pattern.getObjectType()
                            + ", which other rules of the same layer may still write: put the rule in a later layer");
        }
    }

    private boolean tied(PatternDescr pattern, Class<?> fact, Bindings bindings) {
        boolean tied = false;
        for (Object constraint : pattern.getConstraint().getDescrs()) {
            tied |= tied((BaseDescr) constraint, pattern, fact, bindings);
        }
        return tied;
    }

    private boolean tied(BaseDescr constraint, PatternDescr pattern, Class<?> fact, Bindings bindings) {
        int line = constraint.getLine() > 0 ? constraint.getLine() : pattern.getLine();
        if (constraint.getClass() != ExprConstraintDescr.class
                || ((ExprConstraintDescr) constraint).getType() != ExprConstraintDescr.Type.NAMED) {
            findings.add(line, FindingCode.CONSTRAINT, "a constraint of a kind that rules do not use");
            return false;
        }
        try {
            return ConstraintReader.ties(fact, bindings, ((ExprConstraintDescr) constraint).getExpression());
        } catch (Refusal e) {
            findings.add(line, e.code(), e.getMessage());
            return false;
        }
    }

    private void bind(PatternDescr pattern, String variable, Class<?> fact, Bindings bindings) {
        if (variable == null) {
            return;
        }
        try {
            Names.variable(variable);
            bindings.bind(variable, fact, fact);
        } catch (Refusal e) {
            findings.add(pattern.getLine(), FindingCode.NAME, e.getMessage());
        }
    }

    private void accumulate(PatternDescr pattern, Bindings bindings) {
        if (pattern.getSource().getClass() != AccumulateDescr.class
                || !AccumulateCheck.plain(pattern, (AccumulateDescr) pattern.getSource())) {
            findings.add(
                    pattern.getLine(),
                    FindingCode.CONDITION,
                    "'from' and other sources are refused; the one form of accumulate is accumulate(Fact(...);"
                            + " $n : count($x); $n > 1)");
            return;
        }
        AccumulateDescr source = (AccumulateDescr) pattern.getSource();
        Bindings inner = bindings.inner();
        element(source.getInput(), inner, true, 1);
        try {
            AccumulateCheck.functions(source, inner, bindings);
            for (Object constraint : pattern.getConstraint().getDescrs()) {
                tied((BaseDescr) constraint, pattern, Object.class, bindings);
            }
        } catch (Refusal e) {
            findings.add(pattern.getLine(), e.code(), e.getMessage());
        }
    }
}
