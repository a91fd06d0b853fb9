package org.hybridcode.rules.casebook;

/** A casebook cannot be used. The message names the file, and the line where it is known. */
public final class CasebookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    CasebookException(String file, int line, String message, Throwable cause) {
        super(file + ":" + line + ": " + message, cause);
        this.file = file;
        this.line = line;
    }

    /** The file. */
    public String file() {
        return file;
    }

    /** The line, from 1; 0 when it is about the file as a whole. */
    public int line() {
        return line;
    }
}
