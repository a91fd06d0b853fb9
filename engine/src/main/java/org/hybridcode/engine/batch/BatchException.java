package org.hybridcode.engine.batch;

/** A job cannot begin or go on: the message says why and what to do; no note text. */
public final class BatchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what the message says. */
    public BatchException(String message) {
        super(message);
    }

    /** With what the message says, and what it came of. */
    public BatchException(String message, Throwable cause) {
        super(message, cause);
    }
}
