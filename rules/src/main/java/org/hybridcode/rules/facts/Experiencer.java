package org.hybridcode.rules.facts;

/** Whose condition a mention is. */
public enum Experiencer {
    PATIENT,
    FAMILY,
    OTHER
}
