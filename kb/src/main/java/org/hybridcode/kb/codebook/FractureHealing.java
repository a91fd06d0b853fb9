package org.hybridcode.kb.codebook;

/** What the 7th character of a fracture under continued care says of its healing (Official Guidelines, Section I.C.19.c.1). */
public enum FractureHealing {
    /** Nothing: no fracture, or none under continued care. */
    NOT_SAID(""),
    /** As expected. */
    ROUTINE("routine healing"),
    /** Slower than expected. */
    DELAYED("delayed healing"),
    /** Not joined. */
    NONUNION("nonunion"),
    /** Joined in a wrong position. */
    MALUNION("malunion");

    private final String words;

    FractureHealing(String words) {
        this.words = words;
    }

    /** How titles say it. */
    String words() {
        return words;
    }
}
