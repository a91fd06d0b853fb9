package org.hybridcode.kb.codebook;

/** The instructional notes of the Tabular List that name other codes (Official Guidelines, Section I.A.12 to I.A.17). */
public enum NoteKind {
    EXCLUDES1,
    EXCLUDES2,
    CODE_FIRST,
    USE_ADDITIONAL,
    CODE_ALSO
}
