package org.hybridcode.engine.evaluation.measure;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A number that some data do not define, as the t of a single pair. Written to JSON as the number, or as the words "not
 * defined".
 *
 * @param value the number, finite, if it is defined
 */
public record Figure(OptionalDouble value) {
    /** What stands in a report where the number is not defined. */
    public static final String NOT_DEFINED_TEXT = "not defined";

    /** No number. */
    public static final Figure NOT_DEFINED = new Figure(OptionalDouble.empty());

    /** @throws IllegalArgumentException when the number is not finite */
    public Figure {
        Objects.requireNonNull(value, "value");
        if (value.isPresent() && !Double.isFinite(value.getAsDouble())) {
            throw new IllegalArgumentException("a figure is finite, not " + value.getAsDouble());
        }
    }

    /**
     * A number.
     *
     * @throws IllegalArgumentException when it is not finite
     */
    public static Figure of(double value) {
        return new Figure(OptionalDouble.of(value));
    }

    /** Whether there is a number. */
    public boolean defined() {
        return value.isPresent();
    }

    /** What JSON holds: the number, or the words that say that there is none. */
    @JsonValue
    public Object json() {
        return value.isPresent() ? (Object) value.getAsDouble() : NOT_DEFINED_TEXT;
    }
}
