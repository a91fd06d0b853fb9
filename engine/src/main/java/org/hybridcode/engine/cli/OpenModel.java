package org.hybridcode.engine.cli;

import java.util.List;
import java.util.Optional;
import org.hybridcode.nlp.neural.BioMistral;
import org.hybridcode.nlp.neural.CandidateGenerator;
import org.hybridcode.nlp.neural.chat.ChatGenerator;
import org.hybridcode.nlp.neural.decode.Constraint;

/** The language model of one run of the program, or none. */
final class OpenModel implements AutoCloseable {
    /** No model. */
    static final OpenModel NONE = new OpenModel(Optional.empty(), Optional.empty(), () -> {});

    private final Optional<CandidateGenerator> held;
    private final Optional<CandidateGenerator> raw;
    private final Runnable closing;

    private OpenModel(Optional<CandidateGenerator> held, Optional<CandidateGenerator> raw, Runnable closing) {
        this.held = held;
        this.raw = raw;
        this.closing = closing;
    }

    static OpenModel of(BioMistral model) {
        return new OpenModel(Optional.of(model), Optional.of(model.under(Constraint.NONE)), model::close);
    }

    /** A model behind an address, which nothing here holds to codes that exist. */
    static OpenModel of(ChatGenerator model) {
        return new OpenModel(Optional.of(model), Optional.of(model), () -> {});
    }

    /** The model as it is asked to code; none or one. */
    List<CandidateGenerator> generators() {
        return held.stream().toList();
    }

    /** The same model with nothing to hold it to codes that exist. */
    Optional<CandidateGenerator> raw() {
        return raw;
    }

    @Override
    public void close() {
        closing.run();
    }
}
