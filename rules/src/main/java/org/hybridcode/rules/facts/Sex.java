package org.hybridcode.rules.facts;

/** The patient's sex as registered. */
public enum Sex {
    FEMALE,
    MALE,
    UNKNOWN
}
