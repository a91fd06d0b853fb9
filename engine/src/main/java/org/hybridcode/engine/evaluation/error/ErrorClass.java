package org.hybridcode.engine.evaluation.error;

/** The second level of the error analysis. */
public enum ErrorClass {
    /** The right condition, told with too much, too little or another detail. */
    SPECIFICITY,
    /** Another category of the same block. */
    HIERARCHY,
    /** Present against denied. */
    NEGATION,
    /** Present against past or to come. */
    TEMPORAL,
    /** Confirmed against uncertain. */
    CERTAINTY,
    /** The patient's against another person's. */
    EXPERIENCER,
    /** Where in the note it stands, and what speaks for it. */
    EVIDENCE,
    /** Whether this visit takes it up. */
    VISIT,
    /** Which of two codes gives way. */
    CONFLICT,
    /** The condition itself is another one, or not one that people code. */
    SEMANTIC,
    /** A condition that a coder must not miss was not found. */
    MISSING_MAJOR_CONDITION,
    /** A symptom, status or circumstance was not found. */
    MISSING_DETAIL,
    /** The gold standard holds what nobody may report. */
    GOLD
}
