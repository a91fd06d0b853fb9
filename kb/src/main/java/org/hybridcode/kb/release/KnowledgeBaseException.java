package org.hybridcode.kb.release;

/** A knowledge base cannot be used: the message names the file, the line and the value, and says what to do. */
public final class KnowledgeBaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A fault that is not of one line. */
    public KnowledgeBaseException(String message) {
        super(message);
    }

    KnowledgeBaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
