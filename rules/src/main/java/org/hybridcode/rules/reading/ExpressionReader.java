package org.hybridcode.rules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hybridcode.rules.lint.Vocabulary;

/** Reads comparisons. */
final class ExpressionReader {
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");

    private final Words words;

    ExpressionReader(Words words) {
        this.words = words;
    }

    /** A constraint, up to the comma or bracket behind it. */
    Constraint constraint() {
        Word first = words.peek();
        Optional<String> variable = Optional.empty();
        if (first.isVariable() && words.peek(1).is(":")) {
            variable = Optional.of(words.next().text());
            words.expect(":");
        }
        Expression expression = any();
        return new Constraint(words.from(first), variable, expression);
    }

    private Expression any() {
        List<Expression> parts = new ArrayList<>(List.of(all()));
        while (words.take("||")) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.get(0) : new Expression.Any(parts);
    }

    private Expression all() {
        List<Expression> parts = new ArrayList<>(List.of(one()));
        while (words.take("&&")) {
            parts.add(one());
        }
        return parts.size() == 1 ? parts.get(0) : new Expression.All(parts);
    }

    private Expression one() {
        if (words.take("(")) {
            Expression inner = any();
            words.expect(")");
            return inner;
        }
        if (words.take("!")) {
            return new Expression.Holds(operand(), false);
        }
        Operand left = operand();
        if (COMPARISONS.contains(words.peek().text())) {
            return new Expression.Compared(left, words.next().text(), operand());
        }
        boolean not = words.take("not");
        if (words.take("in")) {
            return new Expression.OneOf(left, !not, list());
        }
        for (String operator : List.of("matches", "contains")) {
            if (words.take(operator)) {
                return new Expression.Compared(left, (not ? "not " : "") + operator, operand());
            }
        }
        return new Expression.Holds(left, true);
    }

    private List<Operand> list() {
        List<Operand> values = new ArrayList<>();
        words.expect("(");
        do {
            values.add(operand());
        } while (words.take(","));
        words.expect(")");
        return values;
    }

    Operand operand() {
        Word word = words.next();
        return switch (word.kind()) {
            case STRING -> new Operand.Literal(word.content());
            case NUMBER ->
                word.text().contains(".")
                        ? new Operand.Literal(Double.valueOf(word.text()))
                        : new Operand.Literal(Integer.valueOf(word.text()));
            case NAME -> named(word);
            case SIGN, END -> throw new IllegalStateException("line " + word.line() + ": no value: " + word.text());
        };
    }

    private Operand named(Word word) {
        if (word.is("true") || word.is("false")) {
            return new Operand.Literal(Boolean.valueOf(word.text()));
        }
        Optional<Class<?>> constants = Vocabulary.constants(word.text());
        if (constants.isPresent() && words.take(".")) {
            return new Operand.Literal(
                    Vocabulary.constant(constants.get(), words.next().text()));
        }
        List<String> properties = new ArrayList<>();
        if (!word.isVariable()) {
            properties.add(word.text());
        }
        Optional<String> variable = word.isVariable() ? Optional.of(word.text()) : Optional.empty();
        while (words.take(".")) {
            String name = words.next().text();
            if (words.take("(")) {
                Optional<Operand> argument = words.peek().is(")") ? Optional.empty() : Optional.of(operand());
                words.expect(")");
                if (argument.isEmpty() && !name.equals("length")) {
                    properties.add(name);
                    continue;
                }
                return new Operand.Call(new Operand.Path(variable, properties), name, argument);
            }
            properties.add(name);
        }
        return new Operand.Path(variable, properties);
    }
}
