package org.hybridcode.engine.audit.record;

/** An audit, its key or its head cannot be used: the message names file, line and what to do; no note text, no key. */
public final class AuditException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A fault of the file itself. */
    public AuditException(String message) {
        super(message);
    }

    /** A fault of reading or writing. */
    public AuditException(String message, Throwable cause) {
        super(message, cause);
    }
}
