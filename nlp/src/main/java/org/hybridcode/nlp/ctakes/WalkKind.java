package org.hybridcode.nlp.ctakes;

/** What a way through the index rests on. */
enum WalkKind {
    /** A condition, by the words of its sentence. */
    SENTENCE,
    /** A condition, by further words that are said of the same problem; before the way of its sentence alone. */
    PROBLEM,
    /** An external cause, by the words of its sentence. */
    CAUSE,
    /** A condition at a further site of a list, by its name and that site. */
    SITE,
    /** A drug, by the words that tie it to what it did, or to too little of it. */
    DRUG;

    /** Whether no other way from the same mention takes its place. */
    boolean standsAlone() {
        return this == CAUSE || this == SITE || this == DRUG;
    }
}
