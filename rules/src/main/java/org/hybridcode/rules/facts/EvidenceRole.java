package org.hybridcode.rules.facts;

/** What a mention does for a proposal. */
public enum EvidenceRole {
    /** It names the condition. */
    HEAD,
    /** It sharpens the condition: a side, an acuity, a stage, a cause. */
    MODIFIER,
    /** It says when the condition began, or that it has nothing to do with another. */
    CIRCUMSTANCE
}
