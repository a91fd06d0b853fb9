package org.hybridcode.rules.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hybridcode.rules.reading.Condition;
import org.hybridcode.rules.reading.Constraint;
import org.hybridcode.rules.reading.Expression;
import org.hybridcode.rules.reading.Operand;
import org.hybridcode.rules.reading.ReadRule;

/** Gives the facts of a rule that something else refers to a letter each, and knows what every variable stands for. */
final class Names {
    /**
     * What a variable stands for.
     *
     * @param letter the letter of its fact
     * @param type the kind of its fact
     * @param path the property; empty for the fact itself
     */
    record Meaning(String letter, String type, String path) {}

    private final Map<Condition.Fact, String> letters = new HashMap<>();
    private final Map<String, Meaning> meanings = new HashMap<>();

    Names(ReadRule rule) {
        Set<String> used = new HashSet<>();
        rule.constraints().forEach(constraint -> {
            if (constraint.decides()) {
                operands(constraint.expression()).forEach(operand -> add(operand, used));
            }
        });
        rule.arguments().forEach(operand -> add(operand, used));
        rule.all().forEach(condition -> {
            if (condition instanceof Condition.Fact fact) {
                name(fact, used);
            } else if (condition instanceof Condition.Count count) {
                count.functions()
                        .forEach(one -> meanings.put(one.variable(), new Meaning("these facts", "", one.name())));
            }
        });
    }

    private void name(Condition.Fact fact, Set<String> used) {
        boolean referred = Stream.concat(
                        fact.variable().stream(), fact.own().stream().flatMap(one -> one.variable().stream()))
                .anyMatch(used::contains);
        if (referred && !fact.type().equals("Encounter")) {
            letters.put(fact, letter(letters.size()));
        }
        String letter = letters.getOrDefault(fact, "the " + fact.type().toLowerCase(Locale.ROOT));
        fact.variable().ifPresent(name -> meanings.put(name, new Meaning(letter, fact.type(), "")));
        for (Constraint constraint : fact.own()) {
            constraint.variable().ifPresent(name -> {
                Operand operand = ((Expression.Holds) constraint.expression()).operand();
                String path = operand instanceof Operand.Path one ? String.join(".", one.properties()) : "";
                meanings.put(name, new Meaning(letter, fact.type(), path));
            });
        }
    }

    private static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }

    private static void add(Operand operand, Set<String> used) {
        if (operand instanceof Operand.Path path) {
            path.variable().ifPresent(used::add);
        } else if (operand instanceof Operand.Call call) {
            add(call.of(), used);
            call.argument().ifPresent(argument -> add(argument, used));
        }
    }

    private static Stream<Operand> operands(Expression expression) {
        if (expression instanceof Expression.Any any) {
            return any.parts().stream().flatMap(Names::operands);
        }
        if (expression instanceof Expression.All all) {
            return all.parts().stream().flatMap(Names::operands);
        }
        if (expression instanceof Expression.Compared compared) {
            return Stream.of(compared.left(), compared.right());
        }
        if (expression instanceof Expression.OneOf one) {
            return Stream.concat(Stream.of(one.left()), one.values().stream());
        }
        return Stream.of(((Expression.Holds) expression).operand());
    }

    Optional<String> letter(Condition.Fact fact) {
        return Optional.ofNullable(letters.get(fact));
    }

    Meaning of(String variable) {
        return meanings.getOrDefault(variable, new Meaning(variable.substring(1), "", ""));
    }
}
