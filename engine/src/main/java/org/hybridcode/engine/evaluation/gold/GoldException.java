package org.hybridcode.engine.evaluation.gold;

/** Gold notes cannot be used: the message names the file, the line and the value, and says what to do; no note text. */
public final class GoldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GoldException(String message) {
        super(message);
    }

    /** A fault with what it comes of. */
    public GoldException(String message, Throwable cause) {
        super(message, cause);
    }
}
