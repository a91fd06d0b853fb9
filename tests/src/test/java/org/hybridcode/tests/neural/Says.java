package org.hybridcode.tests.neural;

import java.util.List;
import org.hybridcode.nlp.neural.CandidateGenerator;
import org.hybridcode.nlp.neural.NeuralProposal;

/** A model that always says the same. */
record Says(List<NeuralProposal> proposals) implements CandidateGenerator {

    static Says of(NeuralProposal... proposals) {
        return new Says(List.of(proposals));
    }

    @Override
    public String sha256() {
        return "5".repeat(64);
    }

    @Override
    public String name() {
        return "says";
    }

    @Override
    public List<NeuralProposal> propose(String note) {
        return proposals;
    }
}
