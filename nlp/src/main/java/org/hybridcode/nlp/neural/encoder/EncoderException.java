package org.hybridcode.nlp.neural.encoder;

/** An encoder's file that cannot be used; the message names it. */
public final class EncoderException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with which file. */
    public EncoderException(String place, String fault) {
        super(place + ": " + fault);
    }

    /** What is wrong with which file, and what led to it. */
    public EncoderException(String place, String fault, Throwable cause) {
        super(place + ": " + fault, cause);
    }
}
