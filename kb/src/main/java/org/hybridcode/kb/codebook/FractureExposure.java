package org.hybridcode.kb.codebook;

/** What the 7th character of a fracture says of the wound over it (Official Guidelines, Section I.C.19.c), the graver later. */
public enum FractureExposure {
    /** Nothing: no fracture, or a fracture whose codes make no difference. */
    NOT_SAID(""),
    /** No wound over it. */
    CLOSED("closed fracture"),
    /** Open; type I or II, or no type. */
    OPEN("open fracture"),
    /** Open, type III. */
    OPEN_TYPE_III("open fracture type iii");

    private final String words;

    FractureExposure(String words) {
        this.words = words;
    }

    /** How titles say it. */
    String words() {
        return words;
    }
}
