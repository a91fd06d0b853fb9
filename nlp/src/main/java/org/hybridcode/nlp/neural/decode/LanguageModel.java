package org.hybridcode.nlp.neural.decode;

import java.util.List;

/**
 * A model that scores the next token. It keeps what it has read in lanes, one for each text; reading and writing a lane
 * does not touch the others. Serves one thread at a time.
 */
public interface LanguageModel {

    /** The number of tokens that it knows. */
    int vocabulary();

    /** The number of texts that it can read side by side. */
    int lanes();

    /** The most tokens that one lane holds. */
    int context();

    /**
     * Empties a lane and reads tokens into it.
     *
     * @return the score of every token as the next one: the logits
     * @throws IllegalArgumentException when there are no tokens, or more than the context holds
     */
    float[] read(int lane, int[] tokens);

    /**
     * Reads one more token in some of the lanes.
     *
     * @param next one entry for a lane that goes on; the lanes differ
     * @return the logits after each, in the same order
     * @throws IllegalArgumentException when a lane is full
     */
    List<float[]> go(List<Next> next);

    /** A token that a lane goes on with. */
    record Next(int lane, int token) {}
}
