package org.hybridcode.rules.facts;

/** Where the encounter took place; the Official Guidelines differ by it. */
public enum Setting {
    INPATIENT,
    OUTPATIENT,
    EMERGENCY
}
