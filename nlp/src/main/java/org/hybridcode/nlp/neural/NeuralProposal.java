package org.hybridcode.nlp.neural;

import java.util.Objects;

/**
 * A code as a model spelled it.
 *
 * @param text the model's string, untouched
 * @param quote the words of the note that the model names as its evidence; empty when it names none
 * @param score the model's own confidence, in [0,1]
 */
public record NeuralProposal(String text, String quote, double score) {

    /** @throws IllegalArgumentException when the score is outside [0,1] */
    public NeuralProposal {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(quote, "quote");
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score is in [0,1], not " + score);
        }
    }
}
