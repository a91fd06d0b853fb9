package org.hybridcode.nlp.neural;

/**
 * Places a phrase in a space in which phrases of one meaning lie near each other. Implementations are deterministic and safe
 * to share between threads.
 */
public interface PhraseEncoder {

    /**
     * The place of a phrase: {@link #width} numbers, of length 1 as a vector, so that the product of two places is their
     * cosine; all 0 for a phrase in which the encoder finds nothing. The caller may change the array.
     */
    float[] encode(String phrase);

    /** How many numbers a place has. */
    int width();

    /** SHA-256 of the encoder with its settings, lower-case hexadecimal: the audit names it. */
    String digest();
}
