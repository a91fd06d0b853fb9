package org.hybridcode.rules.facts;

import java.util.Objects;

/**
 * A mention that is a short form with other meanings.
 *
 * @param mentionId the mention
 * @param settled whether one of the words that settle its meaning stands in the note
 */
public record AmbiguousAbbreviation(String mentionId, boolean settled) {

    /** Refuses missing parts. */
    public AmbiguousAbbreviation {
        Objects.requireNonNull(mentionId, "mentionId");
    }
}
