package org.hybridcode.engine.evaluation.review;

import java.util.Objects;
import org.hybridcode.engine.score.Example;
import org.hybridcode.engine.score.Profile;

/**
 * A code that the program gave a gold note.
 *
 * @param profile what its score is made of
 * @param score its score
 * @param right whether the gold has exactly this code
 */
public record JudgedCode(Profile profile, double score, boolean right) {

    /** Refuses a missing profile. */
    public JudgedCode {
        Objects.requireNonNull(profile, "profile");
    }

    /** What scores learn of it. */
    Example example(double weight) {
        return new Example(profile, right, weight);
    }
}
