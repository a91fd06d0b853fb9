package org.hybridcode.rules.facts;

/** What a cue says about the mentions in its scope. */
public enum CueKind {
    NEGATION,
    /** "ruled out", "excluded": it was looked for and is not there, whatever was thought before. */
    RULED_OUT,
    HISTORY,
    /** The noun: "history of", which says when a condition began and not that it has ended. */
    HISTORY_OF,
    /** A bare year behind an entry of a history list: it happened or began then, which does not say that it has ended. */
    DATED,
    /** "resolved": it is over, and was there when the care began or came in it. */
    RESOLVED,
    UNCERTAINTY,
    HYPOTHETICAL,
    FUTURE,
    FAMILY,
    OTHER_PERSON
}
