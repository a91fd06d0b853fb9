package org.hybridcode.nlp.neural;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hybridcode.nlp.neural.decode.Answer;
import org.hybridcode.nlp.neural.decode.Constraint;
import org.hybridcode.nlp.neural.decode.Decoder;
import org.hybridcode.nlp.neural.decode.NoteParts;
import org.hybridcode.nlp.neural.decode.Prompt;
import org.hybridcode.nlp.neural.mistral.MistralModel;
import org.hybridcode.nlp.neural.mistral.MistralTokenizer;
import org.hybridcode.nlp.section.SectionDetector;
import org.hybridcode.rules.facts.Span;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a model of the Mistral architecture, BioMistral-7B or another, for the diagnoses of a note. A note too long for the
 * model is asked about in parts. Deterministic: the same note, model and settings give the same proposals. Safe to share
 * between threads, which wait for each other.
 */
public final class BioMistral implements CandidateGenerator, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BioMistral.class);

    private final Opened opened;
    private final BioMistralSettings settings;
    private final Decoder decoder;
    private final Prompt prompt;
    private final NoteParts parts;
    private final int room;
    private final String sha256;

    /** What is read from disk once, however it is asked. Whoever uses the model holds it as a lock. */
    private record Opened(
            Path folder, String filesSha256, MistralModel model, MistralTokenizer tokenizer, List<String> codes) {}

    private BioMistral(Opened opened, BioMistralSettings settings) {
        this.opened = opened;
        this.settings = settings;
        this.decoder = new Decoder(
                opened.model, opened.tokenizer.table(), settings.constraint(), opened.codes, settings.limits());
        this.prompt = Prompt.version(settings.prompt());
        this.parts = new NoteParts(SectionDetector.load());
        this.room = decoder.longestPrompt();
        this.sha256 = ModelDigest.of(opened.filesSha256, settings, opened.codes);
        int asking = tokens("");
        if (asking >= room) {
            throw new IllegalArgumentException("a context of " + opened.model.context()
                    + " tokens has no room for a note: the prompt takes " + asking + " and the answer "
                    + settings.limits().tokens());
        }
    }

    /**
     * Opens the model in a Hugging Face folder.
     *
     * @param codes the codes that it may name: the billable ones of the codebook in force, or fewer
     * @throws org.hybridcode.nlp.neural.weights.WeightsException when a file is missing, broken or of another architecture
     * @throws org.hybridcode.nlp.neural.torch.ModelUnavailableException when there is no native library, no such device or
     *     too little memory
     * @throws IllegalArgumentException when the context has no room for prompt and answer
     */
    public static BioMistral open(Path folder, BioMistralSettings settings, Collection<String> codes) {
        List<Runnable> toClose = new ArrayList<>();
        try {
            MistralTokenizer tokenizer = MistralTokenizer.open(folder);
            toClose.add(tokenizer::close);
            MistralModel model = MistralModel.open(folder, settings.model());
            toClose.add(model::close);
            return new BioMistral(
                    new Opened(folder, ModelDigest.files(folder), model, tokenizer, List.copyOf(codes)), settings);
        } catch (IllegalStateException | IllegalArgumentException e) {
            toClose.forEach(Runnable::run);
            throw e;
        }
    }

    /** The same model under another constraint; both are closed with either, and wait for each other. */
    public BioMistral under(Constraint constraint) {
        return new BioMistral(opened, settings.under(constraint));
    }

    @Override
    public String sha256() {
        return sha256;
    }

    /** The name of the folder. */
    @Override
    public String name() {
        return opened.folder.toAbsolutePath().normalize().getFileName().toString();
    }

    @Override
    public List<NeuralProposal> propose(String note) {
        return proposeAll(List.of(note)).get(0);
    }

    /** What the model proposes for each of several notes, as many side by side as it has lanes; the same as one by one. */
    public List<List<NeuralProposal>> proposeAll(List<String> notes) {
        synchronized (opened) {
            return proposed(notes);
        }
    }

    private List<List<NeuralProposal>> proposed(List<String> notes) {
        List<List<Span>> spans = new ArrayList<>();
        List<int[]> prompts = new ArrayList<>();
        for (String note : notes) {
            List<Span> own = parts.of(note, this::tokens, room);
            spans.add(own);
            own.forEach(part ->
                    prompts.add(opened.tokenizer.encode(prompt.about(note.substring(part.begin(), part.end())))));
        }
        List<Answer> answers = decoder.answers(prompts);
        List<List<NeuralProposal>> proposals = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < notes.size(); i++) {
            int parted = spans.get(i).size();
            proposals.add(merged(notes.get(i), spans.get(i), answers.subList(next, next + parted)));
            next += parted;
        }
        return proposals;
    }

    private int tokens(String part) {
        return opened.tokenizer.encode(prompt.about(part)).length;
    }

    private static List<NeuralProposal> merged(String note, List<Span> parts, List<Answer> answers) {
        for (int i = 0; i < parts.size(); i++) {
            if (!answers.get(i).complete()) {
                LOG.warn("the answer about part {} of {} of a note reached its limit", i + 1, parts.size());
            }
        }
        return ProposalMerging.of(note, parts, answers);
    }

    @Override
    public void close() {
        synchronized (opened) {
            opened.model.close();
            opened.tokenizer.close();
        }
    }
}
