package org.hybridcode.rules.generated;

import java.util.Objects;

/**
 * A generated mapping that fired in a note, and what came of it.
 *
 * @param firing the rule and the mention
 * @param outcome what came of it
 */
public record MappedMention(MappingFiring firing, Outcome outcome) {

    /** What comes of a firing. */
    public enum Outcome {
        /** Its code is proposed; the layers decide for it. */
        PROPOSED,
        /** The rule is a shadow: nothing is proposed. */
        SHADOW,
        /** The knowledge base says itself what these words mean: nothing is proposed. */
        OUTRANKED
    }

    /** Refuses missing parts. */
    public MappedMention {
        Objects.requireNonNull(firing, "firing");
        Objects.requireNonNull(outcome, "outcome");
    }
}
