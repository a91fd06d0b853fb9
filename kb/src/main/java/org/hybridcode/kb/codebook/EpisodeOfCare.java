package org.hybridcode.kb.codebook;

/** What the 7th character of an injury says of the care (Official Guidelines, Section I.C.19.a). */
public enum EpisodeOfCare {
    /** Active treatment. */
    INITIAL("initial encounter"),
    /** Routine care while the condition heals, after active treatment. */
    SUBSEQUENT("subsequent encounter"),
    /** A condition that the injury has left. */
    SEQUELA("sequela");

    private final String words;

    EpisodeOfCare(String words) {
        this.words = words;
    }

    /** How titles say it. */
    String words() {
        return words;
    }
}
