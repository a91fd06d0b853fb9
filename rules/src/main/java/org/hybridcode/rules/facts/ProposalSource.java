package org.hybridcode.rules.facts;

/** Who proposes a code. */
public enum ProposalSource {
    /** The knowledge base, from words of the note. */
    KB,
    /** A model. */
    NEURAL,
    /** The note itself, which spells the code out. */
    EXPLICIT,
    /** A generated mapping, from words of the note. */
    GENERATED
}
