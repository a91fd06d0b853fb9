package org.hybridcode.nlp.neural.encoder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.nlp.dictionary.Hit;
import org.hybridcode.nlp.dictionary.TermDictionary;
import org.hybridcode.nlp.dictionary.Word;
import org.hybridcode.nlp.neural.CandidateGenerator;
import org.hybridcode.nlp.neural.NeuralProposal;
import org.hybridcode.rules.facts.Span;

/**
 * Proposes codes for the headings of problems and the noun phrases of a note in which the dictionary finds no condition. Safe to share
 * between threads.
 */
public final class EncoderGenerator implements CandidateGenerator {
    /** Chosen on the two development corpora; nlp/README.md has the figures around it. */
    public static final double USUAL_THRESHOLD = 0.8;

    private final EmbeddedEncoder encoder;
    private final Codebook codebook;
    private final TermDictionary dictionary;
    private final double threshold;
    private final NotePhrases phrases = new NotePhrases();

    /**
     * A generator for the codes of a knowledge base.
     *
     * @param threshold how probable a code has to be, in [0,1]
     */
    public EncoderGenerator(EmbeddedEncoder encoder, KnowledgeBase kb, double threshold) {
        this.encoder = Objects.requireNonNull(encoder, "encoder");
        this.codebook = kb.codebook();
        this.dictionary = TermDictionary.of(kb.lexicon());
        this.threshold = threshold;
    }

    @Override
    public String name() {
        return "encoder";
    }

    @Override
    public String sha256() {
        return encoder.digest();
    }

    @Override
    public List<NeuralProposal> propose(String note) {
        Map<String, NeuralProposal> best = new HashMap<>();
        for (Span phrase : missed(note)) {
            String quote = note.substring(phrase.begin(), phrase.end());
            encoder.nearest(quote, 1).stream()
                    .filter(found -> found.probability() >= threshold)
                    .filter(found -> codebook.find(found.code())
                            .filter(CodebookEntry::billable)
                            .isPresent())
                    .map(found -> new NeuralProposal(found.code(), quote, found.probability()))
                    .forEach(proposal -> best.merge(
                            proposal.text(), proposal, (old, other) -> other.score() > old.score() ? other : old));
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(NeuralProposal::score)
                        .reversed()
                        .thenComparing(NeuralProposal::text))
                .toList();
    }

    /** The phrases that hold no wording of a condition. */
    private List<Span> missed(String note) {
        List<Span> missed = new ArrayList<>();
        for (Span phrase : phrases.in(note)) {
            List<Word> words = Word.in(note, phrase.begin(), phrase.end());
            if (dictionary.find(words, note).stream().noneMatch(EncoderGenerator::isCondition)) {
                missed.add(phrase);
            }
        }
        return missed;
    }

    private static boolean isCondition(Hit hit) {
        return hit.terms().stream()
                .anyMatch(term -> Concepts.codeOf(term.conceptId()).isPresent());
    }
}
