package org.hybridcode.engine.batch.input;

/** An input cannot be read at all: the message names it and says what to do; no note text. */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InputException(String message) {
        super(message);
    }

    InputException(String message, Throwable cause) {
        super(message, cause);
    }
}
