package org.hybridcode.nlp.context;

/** What a cue does with its attribute. */
enum Effect {
    /** The mention has the attribute. */
    GIVES,
    /** As {@code GIVES}, but only in a sentence whose section is unknown. */
    GIVES_WITHOUT_SECTION,
    /** The mention does not have the attribute, whatever other cues say. */
    TAKES_BACK
}
