package org.hybridcode.nlp.neural;

import java.util.List;

/** A model that proposes codes. Implementations are deterministic and safe to share between threads. */
public interface CandidateGenerator {

    /** SHA-256 of the model with its settings, lower-case hexadecimal: the audit names it. */
    String sha256();

    /** What the model proposes for a note, the most likely first. */
    List<NeuralProposal> propose(String note);
}
