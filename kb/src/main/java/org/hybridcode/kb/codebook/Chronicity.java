package org.hybridcode.kb.codebook;

/** AHRQ's Chronic Condition Indicator, refined: whether a code stands for a chronic condition. */
public enum Chronicity {
    /** An acute condition. */
    ACUTE,
    /** A chronic condition, expected to last 12 months or longer. */
    CHRONIC,
    /** Chronic and acute at once, as in a chronic disease with an acute manifestation. */
    BOTH,
    /** No condition: a symptom, an injury's circumstance, a status. */
    NEITHER,
    /** The indicator does not cover the code. */
    UNKNOWN;

    /** Whether the condition persists when nothing says that it has ended. */
    public boolean persists() {
        return this == CHRONIC || this == BOTH;
    }
}
