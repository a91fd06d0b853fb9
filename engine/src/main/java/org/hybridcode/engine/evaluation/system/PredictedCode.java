package org.hybridcode.engine.evaluation.system;

import java.util.Objects;

/**
 * A code that a system gives.
 *
 * @param text the code, dotted and in capitals where the system can write codes; a model may say anything
 * @param score how sure the system is, in [0, 1]; 1 for a system that does not say
 * @param evidenced whether the system shows words of the note for it
 */
public record PredictedCode(String text, double score, boolean evidenced) {

    /** @throws IllegalArgumentException when the score is out of range */
    public PredictedCode {
        Objects.requireNonNull(text, "text");
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("score is in [0, 1], not " + score);
        }
    }
}
