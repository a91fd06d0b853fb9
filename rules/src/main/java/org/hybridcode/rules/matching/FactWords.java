package org.hybridcode.rules.matching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hybridcode.rules.reading.Condition;
import org.hybridcode.rules.reading.Constraint;
import org.hybridcode.rules.reading.Expression;
import org.hybridcode.rules.reading.Operand;
import org.hybridcode.rules.reading.ReadRule;

/** Shows facts as far as a rule asks about them. */
public final class FactWords {
    /** Remembers how properties are read, and nothing of any fact. */
    private static final Properties PROPERTIES = new Properties();

    private FactWords() {}

    /** What a fact has where a constraint looks. */
    public static String seen(Constraint constraint, Object fact) {
        return paths(constraint.expression())
                .map(path -> shown(value(path, fact)))
                .distinct()
                .collect(Collectors.joining(" and "));
    }

    /** The facts of the kinds that a rule asks for, each with the properties that it asks about. */
    public static List<String> of(ReadRule rule, Matching matching) {
        Set<String> types = new LinkedHashSet<>();
        rule.all().filter(Condition.Fact.class::isInstance).forEach(one -> types.add(((Condition.Fact) one).type()));
        return types.stream()
                .flatMap(type -> matching.of(type).stream().map(fact -> type + ": " + shown(rule, type, fact)))
                .toList();
    }

    private static String shown(ReadRule rule, String type, Object fact) {
        return rule.all()
                .filter(one ->
                        one instanceof Condition.Fact other && other.type().equals(type))
                .flatMap(Condition::constraints)
                .flatMap(constraint -> paths(constraint.expression()))
                .distinct()
                .map(path -> String.join(".", path) + " " + shown(value(path, fact)))
                .collect(Collectors.joining(", "));
    }

    private static Object value(List<String> path, Object fact) {
        Object value = fact;
        for (String property : path) {
            value = PROPERTIES.of(value, property);
        }
        return value;
    }

    private static String shown(Object value) {
        return value.toString().isEmpty() ? "(empty)" : value.toString();
    }

    private static Stream<List<String>> paths(Expression expression) {
        if (expression instanceof Expression.Any any) {
            return any.parts().stream().flatMap(FactWords::paths);
        }
        if (expression instanceof Expression.All all) {
            return all.parts().stream().flatMap(FactWords::paths);
        }
        if (expression instanceof Expression.Compared compared) {
            return Stream.of(compared.left(), compared.right()).flatMap(FactWords::path);
        }
        if (expression instanceof Expression.OneOf one) {
            return path(one.left());
        }
        return path(((Expression.Holds) expression).operand());
    }

    private static Stream<List<String>> path(Operand operand) {
        if (operand instanceof Operand.Path path && path.variable().isEmpty()) {
            return Stream.of(path.properties());
        }
        return operand instanceof Operand.Call call ? path(call.of()) : Stream.empty();
    }
}
