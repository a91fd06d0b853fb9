package org.hybridcode.rules.lint;

import java.util.List;
import java.util.Optional;

/** Walks over tokens, and reads what conditions and consequences have in common: paths of properties. */
final class Reader {
    private final List<Token> tokens;
    private final Bindings bindings;
    private int at;

    /** @throws Refusal when the text holds anything but tokens */
    Reader(String text, boolean comments, Bindings bindings) {
        this.tokens = Token.of(text, comments);
        this.bindings = bindings;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    Token next() {
        Token token = tokens.get(at);
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    boolean take(String text) {
        boolean there = peek().is(text);
        if (there) {
            next();
        }
        return there;
    }

    /** @throws Refusal when something else stands there */
    void expect(String text) {
        if (!take(text)) {
            throw new Refusal("'" + text + "' is expected where " + shown(peek()) + " stands");
        }
    }

    static String shown(Token token) {
        return token.kind() == Token.Kind.END ? "the end" : "'" + token.text() + "'";
    }

    /** A literal, a constant or a variable without what follows it; none when something else stands here. */
    Optional<Value> literal() {
        Token token = peek();
        Value value =
                switch (token.kind()) {
                    case STRING -> Value.literal(String.class, token.text());
                    case NUMBER -> Value.literal(token.text().contains(".") ? double.class : int.class, token.text());
                    case WORD -> word(token);
                    case VARIABLE, SIGN, END -> Value.NONE;
                };
        if (value.equals(Value.NONE)) {
            return Optional.empty();
        }
        next();
        return Optional.of(value);
    }

    private Value word(Token token) {
        if (token.is("true") || token.is("false")) {
            return Value.literal(boolean.class, token.text());
        }
        Optional<Class<?>> type = Vocabulary.constants(token.text());
        if (type.isEmpty() || !peek(1).is(".")) {
            return Value.NONE;
        }
        next();
        next();
        if (!Vocabulary.hasConstant(type.get(), peek().text())) {
            throw new Refusal(token.text() + " has no " + shown(peek()));
        }
        return Value.literal(type.get(), peek().text());
    }

    /** The variable that stands here, with what it stands for. */
    Bindings.Bound variable() {
        Token token = next();
        return bindings.of(token.text())
                .orElseThrow(() -> new Refusal(token.text() + " is not bound by a condition before"));
    }

    /** The type of a property. */
    static Class<?> property(Class<?> type, String name) {
        return Vocabulary.property(type, name)
                .orElseThrow(() -> new Refusal("'" + name + "' is no property of " + type.getSimpleName()
                        + ", which has " + Vocabulary.propertiesOf(type)));
    }
}
