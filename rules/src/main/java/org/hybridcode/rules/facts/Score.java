package org.hybridcode.rules.facts;

import java.util.Objects;

/**
 * How often codes like an assigned one are right.
 *
 * @param code the code as text
 * @param value a calibrated share, in [0,1]
 */
public record Score(String code, double value) {

    /** @throws IllegalArgumentException when the value is no share */
    public Score {
        Objects.requireNonNull(code, "code");
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("a score is in [0,1], not " + value);
        }
    }
}
