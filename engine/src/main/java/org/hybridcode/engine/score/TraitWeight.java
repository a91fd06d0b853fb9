package org.hybridcode.engine.score;

import java.util.Objects;

/**
 * The weight of a trait in one kind of record, with what it was read from.
 *
 * @param trait the trait
 * @param record the kind of record
 * @param weight what it adds to the log odds there, finite
 * @param codes how many codes of such records had it
 * @param right how many of those were right
 */
public record TraitWeight(Trait trait, RecordKind record, double weight, int codes, int right) {

    /** @throws IllegalArgumentException when the weight is not finite or the counts cannot be */
    public TraitWeight {
        Objects.requireNonNull(trait, "trait");
        Objects.requireNonNull(record, "record");
        if (!Double.isFinite(weight) || right < 0 || right > codes) {
            throw new IllegalArgumentException(
                    "no weight of a trait: " + trait + ", " + weight + ", " + codes + ", " + right);
        }
    }
}
