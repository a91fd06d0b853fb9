package org.hybridcode.engine.batch;

/** A job cannot begin or go on: the message says why and what to do; no note text. */
public final class BatchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BatchException(String message) {
        super(message);
    }

    BatchException(String message, Throwable cause) {
        super(message, cause);
    }
}
