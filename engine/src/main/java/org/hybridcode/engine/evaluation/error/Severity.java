package org.hybridcode.engine.evaluation.error;

/** What an error does to whoever relies on the codes. */
public enum Severity {
    /** The record says another illness, or lacks one. */
    HIGH,
    /** The record says the right region of the classification, or what the note leaves open. */
    MEDIUM,
    /** A detail, a symptom or a circumstance. */
    LOW
}
