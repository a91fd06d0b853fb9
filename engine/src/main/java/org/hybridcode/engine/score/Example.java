package org.hybridcode.engine.score;

import java.util.Objects;

/**
 * A code that was given to a gold note.
 *
 * @param profile what its score is made of
 * @param right whether the gold has exactly this code
 * @param weight how much it counts, above zero
 */
public record Example(Profile profile, boolean right, double weight) {

    /** @throws IllegalArgumentException when the weight is not above zero */
    public Example {
        Objects.requireNonNull(profile, "profile");
        if (!(weight > 0)) {
            throw new IllegalArgumentException("an example has a weight above zero, not " + weight);
        }
    }

    /** Whether its record is of the kind and its code has the trait. */
    boolean has(RecordKind kind, Trait trait) {
        return profile.record() == kind && profile.traits().contains(trait);
    }
}
