package org.hybridcode.rules.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hybridcode.rules.reading.Expression;
import org.hybridcode.rules.reading.Operand;

/** Tells what constraints say of a fact of one kind. */
final class Clauses {
    private static final Map<String, String> OPERATORS = Map.of(
            "==", "is",
            "!=", "is not",
            "<", "is below",
            "<=", "is at most",
            ">", "is above",
            ">=", "is at least",
            "matches", "has the form",
            "not matches", "has not the form",
            "contains", "holds",
            "not contains", "does not hold");
    private static final Map<String, String> FUNCTIONS = Map.of(
            "startsWith", "begins with", "endsWith", "ends with", "contains", "contains", "isWithin", "is within");

    private final Phrases phrases;
    private final Names names;
    private final Function<String, Optional<String>> titles;

    Clauses(Phrases phrases, Names names, Function<String, Optional<String>> titles) {
        this.phrases = phrases;
        this.names = names;
        this.titles = titles;
    }

    String of(String type, Expression expression) {
        if (expression instanceof Expression.Any any) {
            return list(type, any.parts(), "==")
                    .orElseGet(() -> "either " + String.join(" or ", alternatives(type, any.parts())));
        }
        if (expression instanceof Expression.All all) {
            return list(type, all.parts(), "!=").orElseGet(() -> joined(type, all.parts(), " and "));
        }
        if (expression instanceof Expression.Compared compared) {
            return compared(type, compared);
        }
        if (expression instanceof Expression.OneOf one) {
            return "whose " + subject(type, one.left()) + (one.among() ? " is " : " is none of ")
                    + values(one.values(), one.among() ? "or" : "and");
        }
        Expression.Holds holds = (Expression.Holds) expression;
        return truth(type, holds.operand(), holds.wanted());
    }

    /** Each alternative; those that name values of one property are told together. */
    private List<String> alternatives(String type, List<Expression> parts) {
        List<String> told = new ArrayList<>();
        List<Expression> run = new ArrayList<>();
        for (Expression part : parts) {
            List<Expression> longer = new ArrayList<>(run);
            longer.add(part);
            if (!run.isEmpty() && list(type, longer, "==").isEmpty()) {
                told.add(run.size() > 1 ? list(type, run, "==").orElseThrow() : of(type, run.get(0)));
                run.clear();
            }
            run.add(part);
        }
        told.add(run.size() > 1 ? list(type, run, "==").orElseThrow() : of(type, run.get(0)));
        return told;
    }

    private String joined(String type, List<Expression> parts, String word) {
        return String.join(word, parts.stream().map(part -> of(type, part)).toList());
    }

    /** Several comparisons of one property with values that are written out, told at once. */
    private Optional<String> list(String type, List<Expression> parts, String operator) {
        List<Operand> values = new ArrayList<>();
        Optional<Operand> left = Optional.empty();
        for (Expression part : parts) {
            if (!(part instanceof Expression.Compared one)
                    || !one.operator().equals(operator)
                    || !(one.right() instanceof Operand.Literal)
                    || !left.orElse(one.left()).equals(one.left())) {
                return Optional.empty();
            }
            left = Optional.of(one.left());
            values.add(one.right());
        }
        boolean among = operator.equals("==");
        return left.map(one -> "whose " + subject(type, one) + (among ? " is " : " is none of ")
                + values(values, among ? "or" : "and"));
    }

    private String values(List<Operand> values, String word) {
        List<String> told = values.stream().map(this::value).toList();
        int last = told.size() - 1;
        return last == 0 ? told.get(0) : String.join(", ", told.subList(0, last)) + " " + word + " " + told.get(last);
    }

    private String compared(String type, Expression.Compared compared) {
        String path =
                compared.left() instanceof Operand.Path one && one.variable().isEmpty()
                        ? String.join(".", one.properties())
                        : "";
        String key = type + "." + path + " " + compared.operator() + " ";
        if (compared.right() instanceof Operand.Path right && right.variable().isPresent()) {
            return phrases.find("clause", key + "$")
                    .map(phrase -> phrase.replace(
                                    "{fact}", names.of(right.variable().get()).letter())
                            .replace("{}", reference(right, "")))
                    .orElseGet(() -> plain(type, compared));
        }
        if (compared.right() instanceof Operand.Literal literal) {
            return phrases.find("clause", key + written(literal.value()))
                    .or(() -> phrases.find("clause", key + "text").map(phrase -> phrase.replace("{}", value(literal))))
                    .orElseGet(() -> literal.value() instanceof Boolean wanted
                            ? truth(
                                    type,
                                    compared.left(),
                                    wanted == compared.operator().equals("=="))
                            : plain(type, compared));
        }
        return plain(type, compared);
    }

    private static String written(Object value) {
        if (value instanceof Enum<?> one) {
            return one.getDeclaringClass().getSimpleName() + "." + one.name();
        }
        return value instanceof String text ? "\"" + text + "\"" : value.toString();
    }

    private String plain(String type, Expression.Compared compared) {
        String subject = subject(type, compared.left());
        String right =
                compared.right() instanceof Operand.Path path && path.variable().isPresent()
                        ? reference(path, subject)
                        : value(compared.right());
        return (subject.startsWith("the ") ? "where " : "whose ") + subject + " " + OPERATORS.get(compared.operator())
                + " " + right;
    }

    private String truth(String type, Operand operand, boolean wanted) {
        if (operand instanceof Operand.Call call) {
            String subject = subject(type, call.of());
            return (subject.startsWith("the ") ? "where " : "whose ") + subject + " "
                    + (wanted ? "" : "never ") + FUNCTIONS.getOrDefault(call.function(), call.function()) + " "
                    + call.argument().map(this::value).orElse("");
        }
        String path = operand instanceof Operand.Path one ? String.join(".", one.properties()) : "";
        return phrases.find("clause", type + "." + path + " == " + wanted)
                .orElseGet(() -> "that is " + (wanted ? "" : "not ") + subject(type, operand));
    }

    private String subject(String type, Operand operand) {
        if (operand instanceof Operand.Call call) {
            return call.function() + " of the " + subject(type, call.of());
        }
        Operand.Path path = (Operand.Path) operand;
        return path.variable().isPresent()
                ? reference(path, "")
                : phrases.property(type, String.join(".", path.properties()));
    }

    /** A value that is written out, or what a variable stands for. */
    String value(Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            if (literal.value() instanceof String text) {
                return titles.apply(text)
                        .map(title -> text + " (" + title + ")")
                        .orElse(text.isEmpty() ? "empty" : "\"" + text + "\"");
            }
            return phrases.value(literal.value());
        }
        return operand instanceof Operand.Path path ? reference(path, "") : "the result of a function";
    }

    /** What a variable stands for; "that of A" where the same property of A is meant. */
    private String reference(Operand.Path path, String subject) {
        Names.Meaning meaning = names.of(path.variable().orElse("$it"));
        String whole = String.join(
                ".",
                Stream.concat(Stream.of(meaning.path()), path.properties().stream())
                        .filter(part -> !part.isEmpty())
                        .toList());
        if (whole.isEmpty() || (subject.isEmpty() && phrases.isItself(meaning.type(), whole))) {
            return meaning.letter();
        }
        String property = phrases.property(meaning.type(), whole);
        return property.equals(subject)
                ? "that of " + meaning.letter()
                : phrases.isItself(meaning.type(), whole)
                        ? meaning.letter()
                        : "the " + property + " of " + meaning.letter();
    }
}
