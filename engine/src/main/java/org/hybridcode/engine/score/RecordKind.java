package org.hybridcode.engine.score;

/** What sort of record a code was read from. The same trait may mean another thing in each. */
public enum RecordKind {
    /** An outpatient visit. */
    VISIT("visits"),
    /** A stay or an emergency whose record has a conclusion: diagnoses, an assessment, a list of problems. */
    CONCLUDED_STAY("stays with a conclusion"),
    /** A stay or an emergency whose record has none, such as a narrative. */
    OPEN_STAY("stays without a conclusion");

    private final String words;

    RecordKind(String words) {
        this.words = words;
    }

    /** Many of them, as a reader would call them. */
    public String words() {
        return words;
    }
}
