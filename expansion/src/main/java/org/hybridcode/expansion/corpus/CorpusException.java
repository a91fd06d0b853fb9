package org.hybridcode.expansion.corpus;

/** A corpus cannot be used. The message names file and place and never shows words of a document. */
public final class CorpusException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what is wrong and what to do about it. */
    public CorpusException(String message) {
        super(message);
    }

    /** With what is wrong, what to do about it, and its cause. */
    public CorpusException(String message, Exception cause) {
        super(message, cause);
    }
}
