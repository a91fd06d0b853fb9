package org.hybridcode.rules.lint;

import java.util.List;
import java.util.Set;

/**
 * Reads one constraint of a pattern: a binding, or comparisons joined by {@code &&} and {@code ||}. Whatever it cannot read
 * is refused.
 */
final class ConstraintReader {
    private static final int DEEPEST = 20;
    private static final Set<String> EQUALITY = Set.of("==", "!=");
    private static final Set<String> SIZE = Set.of("<", "<=", ">", ">=");
    /** The functions: of a text, and of a code. */
    private static final Set<String> OF_TEXT = Set.of("startsWith", "endsWith", "contains");

    private final Class<?> fact;
    private final Bindings bindings;
    private final Reader reader;
    private boolean tied;
    private int depth;
    private boolean alternative;

    private ConstraintReader(Class<?> fact, Bindings bindings, String text) {
        this.fact = fact;
        this.bindings = bindings;
        this.reader = new Reader(text, true, bindings);
    }

    /**
     * Reads a constraint and binds its variable, if it has one.
     *
     * @return whether it ties the fact to another one or to a text: an equality that holds whatever else does
     * @throws Refusal when the constraint is not on the list
     */
    static boolean ties(Class<?> fact, Bindings bindings, String text) {
        ConstraintReader constraint = new ConstraintReader(fact, bindings, text);
        constraint.read();
        return constraint.tied && !constraint.alternative;
    }

    private void read() {
        if (reader.peek().kind() == Token.Kind.VARIABLE && reader.peek(1).is(":")) {
            String variable = reader.next().text();
            reader.next();
            bindings.bind(variable, path(fact, false).type(), fact);
        } else {
            alternatives();
        }
        if (reader.peek().kind() != Token.Kind.END) {
            throw new Refusal(Reader.shown(reader.peek()) + " is not expected here");
        }
    }

    private void alternatives() {
        if (++depth > DEEPEST) {
            throw new Refusal("brackets are nested more than " + DEEPEST + " deep");
        }
        both();
        while (reader.take("||")) {
            alternative = true;
            both();
        }
        depth--;
    }

    private void both() {
        comparison();
        while (reader.take("&&")) {
            comparison();
        }
    }

    private void comparison() {
        if (reader.take("(")) {
            alternatives();
            reader.expect(")");
        } else if (reader.take("!")) {
            alternative = true;
            truth(operand());
        } else {
            compare(operand());
        }
    }

    private void compare(Value left) {
        if (EQUALITY.contains(reader.peek().text())) {
            boolean equal = reader.next().is("==");
            Value right = operand();
            left.comparable(right);
            tied |= equal && ties(left, right);
        } else if (SIZE.contains(reader.peek().text())) {
            reader.next();
            numbers(left, operand());
        } else if (!membership(left, reader.take("not"))) {
            truth(left);
        }
    }

    private boolean membership(Value left, boolean not) {
        if (reader.take("in")) {
            reader.expect("(");
            do {
                left.comparable(operand());
            } while (reader.take(","));
            reader.expect(")");
        } else if (reader.take("matches")) {
            matches(left);
        } else if (reader.take("contains")) {
            contains(left, operand());
        } else if (not) {
            throw new Refusal("'not' stands before in, matches or contains");
        } else {
            return false;
        }
        return true;
    }

    /** Whether the equality leaves few facts: it compares what tells facts apart with something given. */
    private static boolean ties(Value left, Value right) {
        boolean telling = !left.type().isEnum() && !left.type().isPrimitive();
        return telling && (left.literal() || left.bound()) != (right.literal() || right.bound());
    }

    private static void numbers(Value left, Value right) {
        boolean texts = left.type() == String.class && right.type() == String.class;
        if (!texts && (!left.number() || !right.number())) {
            throw new Refusal("only numbers, and texts among texts, are smaller or greater");
        }
    }

    private static void truth(Value value) {
        if (value.type() != boolean.class || value.literal()) {
            throw new Refusal("a comparison is expected: == != < <= > >= in matches contains");
        }
    }

    private void matches(Value left) {
        Token expression = reader.next();
        if (left.type() != String.class || expression.kind() != Token.Kind.STRING) {
            throw new Refusal("'matches' compares a text with an expression that is written out");
        }
        ExpressionCheck.check(expression.content());
    }

    private static void contains(Value left, Value right) {
        if (left.type() != List.class || !right.type().getSimpleName().equals("CodebookEntry")) {
            throw new Refusal("'contains' asks whether a list has an entry; of a text ask .contains(\"...\")");
        }
    }

    private Value operand() {
        return reader.literal().orElseGet(() -> {
            if (reader.peek().kind() == Token.Kind.VARIABLE) {
                return rest(reader.variable().type(), true);
            }
            return path(fact, false);
        });
    }

    private Value path(Class<?> type, boolean bound) {
        Token name = reader.next();
        if (name.kind() != Token.Kind.WORD) {
            throw new Refusal("a property is expected where " + Reader.shown(name) + " stands");
        }
        return rest(Reader.property(type, name.text()), bound);
    }

    private Value rest(Class<?> type, boolean bound) {
        Class<?> current = type;
        while (reader.take(".")) {
            if (reader.peek(1).is("(")) {
                return call(current, bound);
            }
            current = Reader.property(current, reader.next().text());
        }
        return Value.of(current, bound);
    }

    private Value call(Class<?> type, boolean bound) {
        String function = reader.next().text();
        reader.expect("(");
        if (type == String.class && function.equals("length") && reader.take(")")) {
            return Value.of(int.class, bound);
        }
        boolean known = (type == String.class && OF_TEXT.contains(function))
                || (type.getSimpleName().equals("Icd10Code") && function.equals("isWithin"));
        if (!known) {
            throw new Refusal(
                    "'" + function + "' is none of the functions: length, startsWith, endsWith, contains of a "
                            + "text, isWithin of a code");
        }
        Value argument = operand();
        Value.of(type, false).comparable(argument);
        reader.expect(")");
        return Value.of(boolean.class, bound);
    }
}
