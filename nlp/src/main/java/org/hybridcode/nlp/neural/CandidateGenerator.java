package org.hybridcode.nlp.neural;

import java.util.List;
import java.util.Optional;

/** A model that proposes codes. Implementations are deterministic and safe to share between threads. */
public interface CandidateGenerator {

    /** SHA-256 of the model with its settings, lower-case hexadecimal: the audit names it. */
    String sha256();

    /** What a person calls the model; one line, without control characters. */
    default String name() {
        return "model";
    }

    /** The address that the text of notes is sent to; empty when it does not leave this process. The audit says it. */
    default Optional<String> sentTo() {
        return Optional.empty();
    }

    /** What the model proposes for a note, the most likely first. */
    List<NeuralProposal> propose(String note);
}
