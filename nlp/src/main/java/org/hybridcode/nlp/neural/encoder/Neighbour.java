package org.hybridcode.nlp.neural.encoder;

import java.util.Objects;

/**
 * A code that lies near a phrase.
 *
 * @param code the code or header, as the codebook writes it
 * @param cosine how near, -1 to 1
 * @param probability how often a code found as this one was is right, in [0,1]; calibrated on wordings held out from training
 */
public record Neighbour(String code, double cosine, double probability) {

    /** Refuses a missing code. */
    public Neighbour {
        Objects.requireNonNull(code, "code");
    }
}
