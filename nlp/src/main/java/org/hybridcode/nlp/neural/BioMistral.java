package org.hybridcode.nlp.neural;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hybridcode.nlp.neural.decode.Answer;
import org.hybridcode.nlp.neural.decode.Decoder;
import org.hybridcode.nlp.neural.decode.NoteParts;
import org.hybridcode.nlp.neural.decode.Prompt;
import org.hybridcode.nlp.neural.decode.QuoteLocator;
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

    private final MistralModel model;
    private final MistralTokenizer tokenizer;
    private final Decoder decoder;
    private final Prompt prompt;
    private final NoteParts parts;
    private final int room;
    private final String sha256;

    private BioMistral(
            MistralModel model,
            MistralTokenizer tokenizer,
            BioMistralSettings settings,
            Collection<String> codes,
            String sha256) {
        this.model = model;
        this.tokenizer = tokenizer;
        this.decoder = new Decoder(model, tokenizer.table(), settings.constraint(), codes, settings.limits());
        this.prompt = Prompt.version(settings.prompt());
        this.parts = new NoteParts(SectionDetector.load());
        this.room = decoder.longestPrompt();
        this.sha256 = sha256;
        int asking = tokens("");
        if (asking >= room) {
            throw new IllegalArgumentException("a context of " + model.context()
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
            return new BioMistral(model, tokenizer, settings, codes, ModelDigest.of(folder, settings, codes));
        } catch (IllegalStateException | IllegalArgumentException e) {
            toClose.forEach(Runnable::run);
            throw e;
        }
    }

    @Override
    public String sha256() {
        return sha256;
    }

    @Override
    public List<NeuralProposal> propose(String note) {
        return proposeAll(List.of(note)).get(0);
    }

    /** What the model proposes for each of several notes, as many side by side as it has lanes; the same as one by one. */
    public synchronized List<List<NeuralProposal>> proposeAll(List<String> notes) {
        List<List<Span>> spans = new ArrayList<>();
        List<int[]> prompts = new ArrayList<>();
        for (String note : notes) {
            List<Span> own = parts.of(note, this::tokens, room);
            spans.add(own);
            own.forEach(part -> prompts.add(tokenizer.encode(prompt.about(note.substring(part.begin(), part.end())))));
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
        return tokenizer.encode(prompt.about(part)).length;
    }

    /** Each code once: with a quote that stands in the note if one does, and then with its highest score. */
    private static List<NeuralProposal> merged(String note, List<Span> parts, List<Answer> answers) {
        QuoteLocator locator = new QuoteLocator(note);
        Comparator<Found> better = Comparator.comparing(Found::located)
                .thenComparingDouble(found -> found.proposal().score());
        Map<String, Found> best = new TreeMap<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!answers.get(i).complete()) {
                LOG.warn("the answer about part {} of {} of a note reached its limit", i + 1, parts.size());
            }
            for (Answer.Line line : answers.get(i).lines()) {
                Found found = found(note, line, locator.locate(line.quote(), parts.get(i)));
                best.merge(line.code(), found, (old, other) -> better.compare(other, old) > 0 ? other : old);
            }
        }
        return best.values().stream()
                .map(Found::proposal)
                .sorted(Comparator.comparingDouble(NeuralProposal::score)
                        .reversed()
                        .thenComparing(NeuralProposal::text))
                .toList();
    }

    private static Found found(String note, Answer.Line line, Optional<Span> place) {
        String quote =
                place.map(span -> note.substring(span.begin(), span.end())).orElse(line.quote());
        return new Found(new NeuralProposal(line.code(), quote, line.score()), place.isPresent());
    }

    private record Found(NeuralProposal proposal, boolean located) {}

    @Override
    public synchronized void close() {
        model.close();
        tokenizer.close();
    }
}
