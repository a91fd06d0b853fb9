package org.hybridcode.rules.review;

import java.util.List;
import java.util.Optional;
import org.hybridcode.rules.reading.Condition;
import org.hybridcode.rules.reading.Expression;
import org.hybridcode.rules.reading.Operand;
import org.hybridcode.rules.reading.ReadRule;

/**
 * The two codes, or groups of codes, that a rule sets in relation.
 *
 * @param first as its conditions write it
 * @param second as its conditions write it
 */
record CodePair(String first, String second) {

    /** The pair of a rule that names two codes by comparing two facts with texts; empty for any other rule. */
    static Optional<CodePair> of(ReadRule rule) {
        List<String> codes = rule.conditions().stream()
                .filter(Condition.Fact.class::isInstance)
                .flatMap(Condition::constraints)
                .map(constraint -> constraint.expression())
                .flatMap(expression -> named(expression).stream())
                .toList();
        return codes.size() == 2 ? Optional.of(new CodePair(codes.get(0), codes.get(1))) : Optional.empty();
    }

    private static Optional<String> named(Expression expression) {
        if (expression instanceof Expression.Compared one
                && one.operator().equals("==")
                && one.right() instanceof Operand.Literal literal
                && literal.value() instanceof String text) {
            return Optional.of(text);
        }
        return expression instanceof Expression.Holds holds
                        && holds.operand() instanceof Operand.Call call
                        && call.argument().isPresent()
                        && call.argument().get() instanceof Operand.Literal literal
                ? Optional.of(literal.value() + "-")
                : Optional.empty();
    }

    CodePair reversed() {
        return new CodePair(second, first);
    }

    @Override
    public String toString() {
        return first + " to " + second;
    }
}
