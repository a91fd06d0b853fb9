package org.hybridcode.engine.evaluation.measure;

/** How alike a predicted code and a gold code have to be for the one to hit the other. */
public enum Level {
    /** The texts are the same. */
    EXACT,
    /**
     * As {@link #EXACT}, and a gold header, which nobody may report, is hit by a billable code of the codebook below it.
     * Gold and predicted codes are matched one to one: the same texts first, then the headers, those with more
     * characters first, each with the first code in code order that hits nothing yet. A further code below a header that
     * is hit already is a false positive, as any code too many is.
     */
    BILLABLE_COMPLETED,
    /**
     * The three-character categories are the same; each category counts once a note. A text that is not of the form of a
     * dotted code is taken whole.
     */
    CATEGORY
}
