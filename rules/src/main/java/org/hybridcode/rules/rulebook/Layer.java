package org.hybridcode.rules.rulebook;

import java.util.Locale;

/** The layers of rules in the order in which they run. This is the one place that states the order.
 *
 * <p>A rule asks for the absence of a fact only where an earlier layer writes it (in the resolution layer: where the rules
 * of the layer only ever add reasons to refuse), so that the order of rules within a layer changes nothing. */
public enum Layer {
    /** The code exists, is in force and is billable. */
    FORMAT,
    /** The note speaks for it. */
    EVIDENCE,
    /** The note does not deny it. */
    NEGATION,
    /** It is present, not past or to come. */
    TEMPORAL,
    /** It is established, as far as the setting asks. */
    CERTAINTY,
    /** It is the patient's. */
    EXPERIENCER,
    /** What the provider's own conclusion establishes. */
    ASSESSMENT,
    /** It belongs to this visit. */
    VISIT,
    /** Beside a cause, or whatever else is only said beside something, stands what it goes with. */
    CAUSE,
    /** Which codes the note documents, alone and in combination. */
    DOCUMENTATION,
    /** What gives way to something more specific. */
    GUIDELINE,
    /** Which of two codes that exclude each other yields. */
    EXCLUSION,
    /** What stands and what is refused. */
    RESOLUTION,
    /** What leaves, in which order, and whether it was there on admission. */
    SEQUENCE,
    /** What a coder should look at in what was assigned, and what the provider should be asked; it changes no code. */
    ADVICE;

    /** The name in rule files: the package below {@code rules}, the folder and the ruleflow group. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
