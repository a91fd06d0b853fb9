package org.hybridcode.rules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hybridcode.rules.reading.Condition.Kind;

/** Reads the conditions of a rule. */
final class ConditionReader {
    private static final Map<String, Kind> GROUPS =
            Map.of("not", Kind.NOT, "exists", Kind.EXISTS, "forall", Kind.FORALL);

    private final Words words;
    private final ExpressionReader expressions;

    ConditionReader(Words words) {
        this.words = words;
        this.expressions = new ExpressionReader(words);
    }

    /** The conditions up to {@code then}. */
    List<Condition> all() {
        List<Condition> conditions = new ArrayList<>();
        while (!words.peek().is("then")) {
            conditions.add(one());
            words.take(";");
        }
        return conditions;
    }

    private Condition one() {
        Word first = words.peek();
        Optional<Kind> group = Optional.ofNullable(GROUPS.get(first.text()));
        if (group.isPresent()) {
            words.next();
            List<Condition> parts = words.peek().is("(") ? bracketed(group.get()) : List.of(one());
            return new Condition.Group(words.from(first), group.get(), parts);
        }
        if (first.is("(")) {
            List<Condition> parts = bracketed(Kind.AND);
            return parts.size() == 1 ? parts.get(0) : new Condition.Group(words.from(first), Kind.AND, parts);
        }
        return first.is("accumulate") ? count() : fact();
    }

    /** What stands in brackets: parts joined by {@code and}, or one group of parts joined by {@code or}. */
    private List<Condition> bracketed(Kind kind) {
        words.expect("(");
        Word first = words.peek();
        List<List<Condition>> alternatives = new ArrayList<>(List.of(new ArrayList<>()));
        while (!words.peek().is(")")) {
            alternatives.get(alternatives.size() - 1).add(one());
            if (words.take("or")) {
                alternatives.add(new ArrayList<>());
            } else if (!words.take("and")
                    && kind != Kind.FORALL
                    && !words.peek().is(")")) {
                words.expect(",");
            }
        }
        Place inside = words.from(first);
        words.expect(")");
        if (alternatives.size() == 1) {
            return alternatives.get(0);
        }
        List<Condition> parts = alternatives.stream()
                .map(list -> list.size() == 1 ? list.get(0) : (Condition) new Condition.Group(inside, Kind.AND, list))
                .toList();
        return List.of(new Condition.Group(inside, Kind.OR, parts));
    }

    private Condition fact() {
        Word first = words.peek();
        Optional<String> variable = Optional.empty();
        if (first.isVariable()) {
            variable = Optional.of(words.next().text());
            words.expect(":");
        }
        String type = words.next().text();
        words.expect("(");
        List<Constraint> constraints = new ArrayList<>();
        while (!words.peek().is(")")) {
            constraints.add(expressions.constraint());
            words.take(",");
        }
        words.expect(")");
        return new Condition.Fact(words.from(first), type, variable, constraints);
    }

    private Condition count() {
        Word first = words.next();
        words.expect("(");
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(one());
            words.take("and");
        } while (!words.take(";"));
        List<Condition.Function> functions = new ArrayList<>();
        do {
            functions.add(function());
        } while (words.take(","));
        List<Constraint> constraints = new ArrayList<>();
        if (words.take(";")) {
            do {
                constraints.add(expressions.constraint());
            } while (words.take(","));
        }
        words.expect(")");
        return new Condition.Count(words.from(first), parts, functions, constraints);
    }

    private Condition.Function function() {
        String variable = words.next().text();
        words.expect(":");
        String name = words.next().text().toLowerCase(Locale.ROOT);
        words.expect("(");
        String of = words.next().text();
        words.expect(")");
        return new Condition.Function(variable, name, of);
    }
}
