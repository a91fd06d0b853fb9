package org.hybridcode.rules.rulebook;

import java.util.Locale;

/** The layers of rules in the order in which they run. This is the one place that states the order. */
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
    /** What is documented, and what gives way to something more specific. */
    GUIDELINE,
    /** No two codes that exclude each other. */
    EXCLUSION,
    /** What leaves, in which order. */
    SEQUENCE;

    /** The name in rule files: the package below {@code rules}, the folder and the ruleflow group. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The resource that holds the layer's rules. */
    String resource() {
        return "/rules/" + label() + "/" + label() + ".drl";
    }
}
