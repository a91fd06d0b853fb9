package org.hybridcode.rules.facts;

import java.util.Objects;

/**
 * How near the words that a model quotes lie to what its code means, as the encoder of the knowledge base places both.
 *
 * @param proposalId the proposal
 * @param value their cosine, in [-1,1]
 */
public record Similarity(String proposalId, double value) {

    /** @throws IllegalArgumentException when the value is no cosine */
    public Similarity {
        Objects.requireNonNull(proposalId, "proposalId");
        if (!(value >= -1.01 && value <= 1.01)) {
            throw new IllegalArgumentException("a similarity is a cosine, in [-1,1], not " + value);
        }
    }
}
