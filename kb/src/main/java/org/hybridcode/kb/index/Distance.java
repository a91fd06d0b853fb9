package org.hybridcode.kb.index;

/** How far a word stands from the term that it may qualify. */
public enum Distance {
    /** In the sentence of the term. */
    SAME_SENTENCE,
    /** In the heading or paragraph of the same problem, outside the sentence. */
    SAME_PROBLEM
}
