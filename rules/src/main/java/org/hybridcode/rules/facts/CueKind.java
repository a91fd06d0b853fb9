package org.hybridcode.rules.facts;

/** What a cue says about the mentions in its scope. */
public enum CueKind {
    NEGATION,
    HISTORY,
    UNCERTAINTY,
    HYPOTHETICAL,
    FUTURE,
    FAMILY,
    OTHER_PERSON
}
