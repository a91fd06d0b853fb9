package org.hybridcode.rules.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hybridcode.rules.reading.Condition;
import org.hybridcode.rules.reading.Expression;
import org.hybridcode.rules.reading.Operand;
import org.hybridcode.rules.reading.ReadRule;

/**
 * The two codes that the verdict of a rule sets in relation, each a code, or a group of codes with a dash.
 *
 * @param first what the verdict names first: what gives way, or what is coded first
 * @param second what it names second
 */
record CodePair(String first, String second) {
    private static final String GROUP = "-";

    /** The pair of a rule whose verdict is about two facts each of which is asked for one code; empty for any other rule. */
    static Optional<CodePair> of(ReadRule rule) {
        Map<String, List<String>> named = new HashMap<>();
        rule.conditions().stream()
                .filter(Condition.Fact.class::isInstance)
                .map(Condition.Fact.class::cast)
                .forEach(fact -> variables(fact, named));
        List<String> codes = rule.arguments().stream()
                .limit(2)
                .flatMap(argument -> variable(argument).stream())
                .map(variable -> named.getOrDefault(variable, List.of()))
                .filter(all -> all.size() == 1)
                .map(all -> all.get(0))
                .toList();
        return codes.size() == 2 ? Optional.of(new CodePair(codes.get(0), codes.get(1))) : Optional.empty();
    }

    /** Every variable of a fact with the codes that the fact is asked for. */
    private static void variables(Condition.Fact fact, Map<String, List<String>> named) {
        List<String> codes = fact.own().stream()
                .flatMap(constraint -> named(constraint.expression()).stream())
                .toList();
        fact.variable().ifPresent(variable -> named.put(variable, codes));
        fact.own().forEach(constraint -> constraint.variable().ifPresent(variable -> named.put(variable, codes)));
    }

    private static Optional<String> variable(Operand argument) {
        return argument instanceof Operand.Path path && path.properties().isEmpty()
                ? path.variable()
                : Optional.empty();
    }

    private static Optional<String> named(Expression expression) {
        if (expression instanceof Expression.Compared one
                && one.operator().equals("==")
                && one.right() instanceof Operand.Literal literal
                && literal.value() instanceof String text) {
            return Optional.of(text + (isCategory(one.left()) ? GROUP : ""));
        }
        return expression instanceof Expression.Holds holds
                        && holds.wanted()
                        && holds.operand() instanceof Operand.Call call
                        && call.argument().isPresent()
                        && call.argument().get() instanceof Operand.Literal literal
                ? Optional.of(literal.value() + GROUP)
                : Optional.empty();
    }

    private static boolean isCategory(Operand operand) {
        return operand instanceof Operand.Path path && path.properties().contains("category");
    }

    /** Whether some code is both the second of this pair and the first of the other. */
    boolean leadsTo(CodePair next) {
        return meet(second, next.first);
    }

    private static boolean meet(String one, String other) {
        return one.equals(other)
                || (one.endsWith(GROUP) && other.startsWith(one.substring(0, one.length() - 1)))
                || (other.endsWith(GROUP) && one.startsWith(other.substring(0, other.length() - 1)));
    }

    @Override
    public String toString() {
        return first + " to " + second;
    }
}
