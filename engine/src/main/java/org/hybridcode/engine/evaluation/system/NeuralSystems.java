package org.hybridcode.engine.evaluation.system;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.engine.evaluation.gold.GoldNote;
import org.hybridcode.nlp.neural.CandidateGenerator;
import org.hybridcode.nlp.neural.NeuralProposal;
import org.hybridcode.rules.facts.Candidate;
import org.hybridcode.rules.facts.Proposal;
import org.hybridcode.rules.facts.ProposalSource;
import org.hybridcode.rules.rulebook.Layer;
import org.hybridcode.rules.session.Case;

/** A language model on its own, with less verification than the program has. */
public final class NeuralSystems {
    /** What is longer is no code, and the note may be quoted in it. */
    private static final int LONGEST = 20;

    private record Asked(GoldNote note, List<NeuralProposal> said) {}

    private record Named(String name, String description, Function<GoldNote, Prediction> coding)
            implements CodingSystem {
        @Override
        public Prediction code(GoldNote note) {
            return coding.apply(note);
        }
    }

    private final Engine engine;
    private final CandidateGenerator raw;
    private final CodingService format;
    private final ThreadLocal<Optional<Asked>> last = ThreadLocal.withInitial(Optional::empty);

    private NeuralSystems(Engine engine, CandidateGenerator raw) {
        this.engine = engine;
        this.raw = raw;
        this.format = engine.service().withLayers(EnumSet.of(Layer.FORMAT));
    }

    /**
     * {@code neural-only}: what the model says with nothing to hold it to codes that exist, unverified; its type I rate is
     * what a model makes up. {@code neural-format}: the same, less what the format layer refuses. {@code neural-held}: what
     * the model proposes to the program, unverified.
     *
     * @param engine the program with the model
     * @param raw the same model, unheld
     */
    public static List<CodingSystem> of(Engine engine, CandidateGenerator raw) {
        NeuralSystems systems = new NeuralSystems(engine, raw);
        String model = raw.name() + " (SHA-256 " + raw.sha256() + ")";
        return List.of(
                new Named(
                        "neural-only",
                        "what the model " + model + " says, unverified and not held to codes that exist",
                        note -> prediction(systems.said(note), note)),
                new Named("neural-format", "the same, less what the format layer refuses", systems::formatted),
                new Named(
                        "neural-held",
                        "what the model proposes to the program, unverified",
                        note -> prediction(systems.proposed(note), note)));
    }

    /** The model is asked once for all systems that a thread asks about a note in a row. */
    private List<NeuralProposal> said(GoldNote note) {
        Optional<Asked> known = last.get().filter(asked -> asked.note().equals(note));
        if (known.isEmpty()) {
            known = Optional.of(new Asked(note, raw.propose(note.text())));
            last.set(known);
        }
        return known.get().said();
    }

    private List<NeuralProposal> proposed(GoldNote note) {
        return engine.found(note).proposals().stream()
                .filter(proposal -> proposal.source() == ProposalSource.NEURAL)
                .map(proposal -> new NeuralProposal(proposal.text(), proposal.quote(), proposal.score()))
                .toList();
    }

    private Prediction formatted(GoldNote note) {
        List<Proposal> proposals = new ArrayList<>();
        for (NeuralProposal said : said(note)) {
            proposals.add(new Proposal(
                    "p" + proposals.size(),
                    said.text(),
                    ProposalSource.NEURAL,
                    said.quote(),
                    "",
                    proposals.size(),
                    said.score()));
        }
        Case found = new Case(note.encounter(), proposals, List.of(), List.of(), List.of(), List.of());
        return prediction(
                format.decide(found)
                        .verdicts()
                        .of(Candidate.class)
                        .map(Candidate::proposal)
                        .map(proposal -> new NeuralProposal(proposal.text(), proposal.quote(), proposal.score()))
                        .toList(),
                note);
    }

    /** Each text once, where it was said first. */
    private static Prediction prediction(List<NeuralProposal> said, GoldNote note) {
        Map<String, PredictedCode> codes = new LinkedHashMap<>();
        for (NeuralProposal proposal : said) {
            String text = proposal.text()
                    .substring(0, Math.min(LONGEST, proposal.text().length()));
            boolean evidenced = !proposal.quote().isBlank() && note.text().contains(proposal.quote());
            codes.putIfAbsent(text, new PredictedCode(text, proposal.score(), evidenced));
        }
        return new Prediction(List.copyOf(codes.values()));
    }
}
