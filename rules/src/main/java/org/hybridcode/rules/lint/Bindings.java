package org.hybridcode.rules.lint;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The variables that a rule has bound so far, with what they stand for. A group within a rule sees what is outside it. */
final class Bindings {
    /**
     * What a variable stands for.
     *
     * @param type its type
     * @param fact the fact that it was taken from
     */
    record Bound(Class<?> type, Class<?> fact) {}

    private final Map<String, Bound> known = new LinkedHashMap<>();

    /** Nothing bound. */
    Bindings() {}

    private Bindings(Map<String, Bound> outer) {
        known.putAll(outer);
    }

    /** The same variables; what is bound in the copy is not bound here. */
    Bindings inner() {
        return new Bindings(known);
    }

    /** @throws Refusal when the variable is bound already */
    void bind(String variable, Class<?> type, Class<?> fact) {
        if (known.putIfAbsent(variable, new Bound(type, fact)) != null) {
            throw new Refusal(variable + " is bound twice: choose another name");
        }
    }

    Optional<Bound> of(String variable) {
        return Optional.ofNullable(known.get(variable));
    }
}
