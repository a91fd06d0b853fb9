package org.hybridcode.rules.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hybridcode.rules.reading.Condition;
import org.hybridcode.rules.reading.Constraint;
import org.hybridcode.rules.reading.Expression;
import org.hybridcode.rules.reading.Operand;
import org.hybridcode.rules.reading.Place;
import org.hybridcode.rules.reading.ReadRule;

/** Changes the text of a rule in one condition: leaves it out, or turns it round. */
final class Edits {
    private static final Map<String, String> OPPOSITES = Map.of(
            "==", "!=",
            "!=", "==",
            "<", ">=",
            ">=", "<",
            ">", "<=",
            "<=", ">",
            "matches", "not matches",
            "not matches", "matches",
            "contains", "not contains",
            "not contains", "contains");

    private final ReadRule rule;
    private final String text;

    /**
     * @param rule a rule
     * @param text the text of its file
     */
    Edits(ReadRule rule, String text) {
        this.rule = rule;
        this.text = text;
    }

    /** The rule without a condition; empty where nothing would be left. */
    Optional<String> without(Unit unit) {
        List<List<Place>> siblings = new ArrayList<>();
        siblings.add(rule.conditions().stream().map(Condition::place).toList());
        rule.all().forEach(condition -> {
            if (condition instanceof Condition.Fact fact) {
                siblings.add(fact.own().stream().map(Constraint::place).toList());
            } else if (condition instanceof Condition.Group group && group.kind() != Condition.Kind.OR) {
                siblings.add(group.parts().stream().map(Condition::place).toList());
            } else if (condition instanceof Condition.Count count) {
                siblings.add(count.own().stream().map(Constraint::place).toList());
            }
        });
        return siblings.stream()
                .filter(places -> places.contains(unit.place()))
                .findFirst()
                .flatMap(places -> without(places, places.indexOf(unit.place()), unit.part() instanceof Constraint));
    }

    private Optional<String> without(List<Place> places, int at, boolean constraint) {
        Place place = places.get(at);
        if (places.size() == 1) {
            return constraint ? Optional.of(edited(place.begin(), place.end(), "")) : Optional.empty();
        }
        return at + 1 < places.size()
                ? Optional.of(edited(place.begin(), places.get(at + 1).begin(), ""))
                : Optional.of(edited(places.get(at - 1).end(), place.end(), ""));
    }

    /** The rule with a condition turned round; empty for {@code forall}. */
    Optional<String> turned(Unit unit) {
        if (unit.part() instanceof Constraint constraint) {
            return Optional.of(
                    edited(unit.place().begin(), unit.place().end(), written(constraint.expression(), true)));
        }
        Condition.Group group = (Condition.Group) unit.part();
        return switch (group.kind()) {
            case NOT -> Optional.of(edited(unit.place().begin(), unit.place().begin() + "not".length(), "exists"));
            case EXISTS -> Optional.of(edited(unit.place().begin(), unit.place().begin() + "exists".length(), "not"));
            case AND, OR, FORALL -> Optional.empty();
        };
    }

    private String edited(int begin, int end, String instead) {
        return text.substring(rule.place().begin(), begin)
                + instead
                + text.substring(end, rule.place().end());
    }

    private static String written(Expression expression, boolean negated) {
        if (expression instanceof Expression.Any any) {
            return joined(any.parts(), negated, negated ? " && " : " || ");
        }
        if (expression instanceof Expression.All all) {
            return joined(all.parts(), negated, negated ? " || " : " && ");
        }
        if (expression instanceof Expression.Compared one) {
            String operator = negated ? OPPOSITES.get(one.operator()) : one.operator();
            return written(one.left()) + " " + operator + " " + written(one.right());
        }
        if (expression instanceof Expression.OneOf one) {
            return written(one.left()) + (one.among() == negated ? " not in (" : " in (")
                    + String.join(
                            ", ", one.values().stream().map(Edits::written).toList()) + ")";
        }
        Expression.Holds holds = (Expression.Holds) expression;
        return (holds.wanted() == negated ? "!" : "") + written(holds.operand());
    }

    private static String joined(List<Expression> parts, boolean negated, String sign) {
        return "("
                + String.join(
                        sign, parts.stream().map(part -> written(part, negated)).toList()) + ")";
    }

    private static String written(Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            Object value = literal.value();
            return value instanceof String string
                    ? '"' + string + '"'
                    : value instanceof Enum<?> one
                            ? one.getDeclaringClass().getSimpleName() + "." + one.name()
                            : value.toString();
        }
        if (operand instanceof Operand.Path path) {
            List<String> parts = new ArrayList<>(path.variable().stream().toList());
            parts.addAll(path.properties());
            return String.join(".", parts);
        }
        Operand.Call call = (Operand.Call) operand;
        return written(call.of()) + "." + call.function() + "("
                + call.argument().map(Edits::written).orElse("") + ")";
    }
}
