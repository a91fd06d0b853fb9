package org.hybridcode.rules.facts;

import java.util.Objects;

/**
 * Something that speaks against a mapping that was found in text.
 *
 * @param mapping the mapping
 * @param bar what it keeps the mapping from
 * @param reason why, as a terminologist would say it; no words of a note
 */
public record Objection(ProposedMapping mapping, Bar bar, String reason) implements Verdict {

    /** Refuses missing parts. */
    public Objection {
        Objects.requireNonNull(mapping, "mapping");
        Objects.requireNonNull(bar, "bar");
        Objects.requireNonNull(reason, "reason");
    }
}
