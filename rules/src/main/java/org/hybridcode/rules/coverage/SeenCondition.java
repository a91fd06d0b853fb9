package org.hybridcode.rules.coverage;

import java.util.Objects;
import org.hybridcode.rules.reading.Place;

/**
 * What cases have seen of a condition.
 *
 * @param rule the rule's id
 * @param file the file
 * @param place where it stands in the file's text
 * @param text how it is written, on one line
 * @param seenTrue whether some case saw it hold
 * @param seenFalse whether some case saw it fail
 */
public record SeenCondition(String rule, String file, Place place, String text, boolean seenTrue, boolean seenFalse) {

    /** Refuses missing parts. */
    public SeenCondition {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(text, "text");
    }

    /** Whether it was seen both ways. */
    public boolean covered() {
        return seenTrue && seenFalse;
    }
}
