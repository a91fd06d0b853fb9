package org.hybridcode.engine.evaluation.review;

import java.util.Objects;
import java.util.Optional;

/**
 * What is asked about codes without review.
 *
 * @param aim the share right that codes without review are to reach, above 0 and below 1
 * @param folds in how many parts the notes are dealt, 2 or more; 0 for none
 * @param minScore a score to be told about, in [0,1]; empty when nobody asked for one
 */
public record ReviewSettings(double aim, int folds, Optional<Double> minScore) {
    /** 0.9, no folds and no score. */
    public static final ReviewSettings USUAL = new ReviewSettings(0.9, 0, Optional.empty());

    /** @throws IllegalArgumentException when a value is out of range */
    public ReviewSettings {
        Objects.requireNonNull(minScore, "minScore");
        if (!(aim > 0 && aim < 1)) {
            throw new IllegalArgumentException("the share right that is aimed at is above 0 and below 1, not " + aim);
        }
        if (folds < 0 || folds == 1) {
            throw new IllegalArgumentException("notes are dealt in 2 folds or more, not " + folds);
        }
    }
}
