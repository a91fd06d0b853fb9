package org.hybridcode.rules.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hybridcode.rules.reading.Condition;
import org.hybridcode.rules.reading.Constraint;
import org.hybridcode.rules.reading.Expression;
import org.hybridcode.rules.reading.Operand;
import org.hybridcode.rules.reading.ReadRule;

/**
 * A rule's conditions written so that two that say the same read the same: variables by what they stand for, constraints
 * sorted, bindings left out.
 */
final class NormalForm {
    private final Map<String, String> meanings = new HashMap<>();
    private final Map<String, Integer> kinds = new HashMap<>();

    private NormalForm() {}

    /** The conditions, sorted. */
    static SortedSet<String> of(ReadRule rule) {
        NormalForm form = new NormalForm();
        TreeSet<String> all = new TreeSet<>();
        rule.conditions().forEach(condition -> all.add(form.condition(condition)));
        return all;
    }

    /** What the verdict is about, without its words. */
    static String verdict(ReadRule rule) {
        NormalForm form = new NormalForm();
        rule.conditions().forEach(form::condition);
        return rule.verdict()
                + rule.arguments().stream()
                        .filter(argument -> !(argument instanceof Operand.Literal))
                        .map(form::operand)
                        .toList();
    }

    private String condition(Condition condition) {
        if (condition instanceof Condition.Fact fact) {
            return fact(fact);
        }
        if (condition instanceof Condition.Group group) {
            return group.kind()
                    + group.parts().stream().map(this::condition).toList().toString();
        }
        Condition.Count count = (Condition.Count) condition;
        String parts = count.parts().stream().map(this::condition).toList().toString();
        count.functions().forEach(one -> meanings.put(one.variable(), one.name() + parts));
        return "COUNT" + parts + constraints("", count.own());
    }

    private String fact(Condition.Fact fact) {
        String name = fact.type() + kinds.merge(fact.type(), 1, Integer::sum);
        fact.variable().ifPresent(variable -> meanings.put(variable, name));
        return fact.type() + constraints(name, fact.own());
    }

    private SortedSet<String> constraints(String fact, List<Constraint> constraints) {
        TreeSet<String> told = new TreeSet<>();
        for (Constraint constraint : constraints) {
            String text = expression(constraint.expression());
            if (constraint.decides()) {
                told.add(text);
            } else {
                meanings.put(constraint.variable().get(), fact + "." + text);
            }
        }
        return told;
    }

    String expression(Expression expression) {
        if (expression instanceof Expression.Any any) {
            return "any"
                    + new TreeSet<>(any.parts().stream().map(this::expression).toList());
        }
        if (expression instanceof Expression.All all) {
            return "all"
                    + new TreeSet<>(all.parts().stream().map(this::expression).toList());
        }
        if (expression instanceof Expression.Compared compared) {
            return operand(compared.left()) + compared.operator() + operand(compared.right());
        }
        if (expression instanceof Expression.OneOf one) {
            return operand(one.left())
                    + one.among()
                    + new TreeSet<>(one.values().stream().map(this::operand).toList());
        }
        Expression.Holds holds = (Expression.Holds) expression;
        return operand(holds.operand()) + (holds.wanted() ? "" : "==false");
    }

    private String operand(Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            return literal.value() instanceof String text
                    ? '"' + text + '"'
                    : literal.value().toString();
        }
        if (operand instanceof Operand.Path path) {
            String from = path.variable()
                    .map(name -> meanings.getOrDefault(name, name))
                    .orElse("");
            return from + String.join(".", path.properties());
        }
        Operand.Call call = (Operand.Call) operand;
        return operand(call.of()) + "." + call.function()
                + call.argument().map(this::operand).orElse("");
    }
}
