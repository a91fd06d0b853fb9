package org.hybridcode.rules.coverage;

import java.util.Objects;
import org.hybridcode.rules.reading.Place;

/**
 * A rule changed in one condition.
 *
 * @param rule the rule's id
 * @param file the file
 * @param place the condition
 * @param text how the condition is written, on one line
 * @param change what was done: left out, or turned round
 * @param killed whether a case fails with it
 */
public record Mutant(String rule, String file, Place place, String text, Change change, boolean killed) {

    /** What is done to a condition. */
    public enum Change {
        LEFT_OUT,
        TURNED_ROUND
    }

    /** Refuses missing parts. */
    public Mutant {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(change, "change");
    }
}
