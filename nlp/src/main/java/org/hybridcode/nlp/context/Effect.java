package org.hybridcode.nlp.context;

/** What a cue does with its attribute. */
enum Effect {
    /** The mention has the attribute. */
    GIVES,
    /** As {@code GIVES}, but only in a sentence whose section is unknown. */
    GIVES_WITHOUT_SECTION,
    /** As {@code GIVES}, but only below a heading that lists what was: "Past medical history". */
    GIVES_IN_HISTORY,
    /** The mention does not have the attribute, whatever other cues say. */
    TAKES_BACK
}
