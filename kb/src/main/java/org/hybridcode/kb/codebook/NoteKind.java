package org.hybridcode.kb.codebook;

/** The notes of the Tabular List (Official Guidelines, Section I.A.10 to I.A.17), in the order it prints them. */
public enum NoteKind {
    /** Text that defines or limits what stands below it. */
    NOTE(false),
    /** Conditions that the category or block takes in. */
    INCLUDES(false),
    /** A term for which the code itself is to be used; not inherited. */
    INCLUSION_TERM(false),
    /** Not coded here: never together. */
    EXCLUDES1(true),
    /** Not included here: together when the patient has both. */
    EXCLUDES2(true),
    /** The other code comes before. */
    CODE_FIRST(true),
    /** The other code comes after. */
    USE_ADDITIONAL(true),
    /** Both codes may be needed, in the order that the encounter gives. */
    CODE_ALSO(true);

    private final boolean refers;

    NoteKind(boolean refers) {
        this.refers = refers;
    }

    /** Whether notes of this kind refer to other codes. */
    public boolean refers() {
        return refers;
    }
}
