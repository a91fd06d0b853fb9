package org.hybridcode.rules.reading;

import java.util.Objects;
import java.util.Optional;

/**
 * One constraint of a fact: a comparison, or a variable that takes a property up.
 *
 * @param place where it stands
 * @param variable the variable, when it binds one; the expression is then the property
 * @param expression what it says
 */
public record Constraint(Place place, Optional<String> variable, Expression expression) {

    /** Refuses missing parts. */
    public Constraint {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(variable, "variable");
        Objects.requireNonNull(expression, "expression");
    }

    /** Whether it can be false: a binding cannot. */
    public boolean decides() {
        return variable.isEmpty();
    }
}
