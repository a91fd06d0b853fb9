package org.hybridcode.engine.score;

import java.util.Objects;

/**
 * The log odds of a code without any trait in one kind of record.
 *
 * @param record the kind of record
 * @param weight the log odds, finite
 * @param codes how many codes of such records there were, with traits and without
 * @param right how many of those were right
 */
public record BaseWeight(RecordKind record, double weight, int codes, int right) {

    /** @throws IllegalArgumentException when the weight is not finite or the counts cannot be */
    public BaseWeight {
        Objects.requireNonNull(record, "record");
        if (!Double.isFinite(weight) || right < 0 || right > codes) {
            throw new IllegalArgumentException("no base: " + record + ", " + weight + ", " + codes + ", " + right);
        }
    }
}
