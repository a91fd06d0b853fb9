package org.hybridcode.nlp.context;

/** What a comma does to a scope. */
enum CommaRule {
    /** The scope runs on: "no fever, chills, cough". */
    CROSS,
    /** The scope ends: "prior stroke, diabetes". */
    STOP,
    /** Runs on only where an "or" or "versus" closes the list: "rule out sepsis, pneumonia or flu". */
    CROSS_OR_LIST,
    /** Backwards, runs on only where the clause is a list and nothing else: "fever, cough and rash resolved". */
    CROSS_SUBJECT_LIST
}
