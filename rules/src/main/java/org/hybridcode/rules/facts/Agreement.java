package org.hybridcode.rules.facts;

/** What one source says of a mapping of another. */
public enum Agreement {
    /** The same code. */
    SAME,
    /** A code that excludes it (Excludes1). */
    EXCLUDED,
    /** Another code. */
    OTHER,
    /** Nothing, or it was not asked. */
    SILENT
}
