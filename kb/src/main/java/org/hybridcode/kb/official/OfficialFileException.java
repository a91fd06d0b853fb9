package org.hybridcode.kb.official;

/** A file cannot be used: the message names the file, the line and the value, and says what to do. */
public final class OfficialFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A fault that no other exception lies behind. */
    public OfficialFileException(String message) {
        super(message);
    }

    /** A fault with its cause. */
    public OfficialFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
