package org.hybridcode.engine.evaluation.gold;

/** What the reader does with a fault of a gold file. */
public enum OnFault {
    /** Stop at the first one. */
    FAIL,
    /** Add it to the findings and go on; {@link GoldFinding.Kind} says what becomes of it. */
    COUNT
}
