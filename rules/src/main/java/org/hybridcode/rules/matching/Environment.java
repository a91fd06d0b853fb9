package org.hybridcode.rules.matching;

import java.util.HashMap;
import java.util.Map;

/** What the variables of a rule stand for. */
final class Environment {
    static final Environment EMPTY = new Environment(Map.of());

    private final Map<String, Object> values;

    private Environment(Map<String, Object> values) {
        this.values = values;
    }

    Environment with(String variable, Object value) {
        Map<String, Object> more = new HashMap<>(values);
        more.put(variable, value);
        return new Environment(more);
    }

    /** @throws IllegalStateException when nothing before has bound it */
    Object of(String variable) {
        Object value = values.get(variable);
        if (value == null) {
            throw new IllegalStateException(variable + " is not bound");
        }
        return value;
    }
}
