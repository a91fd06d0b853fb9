package org.hybridcode.expansion.mine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.concept.TermKind;
import org.hybridcode.kb.index.CodeReference;
import org.hybridcode.kb.index.Completion;
import org.hybridcode.kb.index.Surroundings;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.nlp.neural.encoder.EmbeddedEncoder;
import org.hybridcode.nlp.neural.encoder.Neighbour;

/**
 * The code nearest to a phrase by the encoder: the cosine between the phrase and the titles and terms of a code, at or above a
 * threshold that held-out official synonyms choose. Safe to share between threads.
 */
public final class Likeness {
    /** Of the held-out synonyms that come so near, so many have to be right. */
    public static final double RIGHT = 0.9;

    private static final int ROOM = 400_000;
    /** Every twentieth inclusion term of the Tabular List judges the threshold, and is for nothing else. */
    private static final int PARTS = 20;

    private static final int PART = 7;
    private static final int FEWEST = 40;

    private final EmbeddedEncoder encoder;
    private final Codebook codebook;
    private final Completion completion;
    private final Threshold threshold;
    private final Map<String, Optional<Near>> kept = new ConcurrentHashMap<>();

    /**
     * A code near a phrase.
     *
     * @param entry the code, completed with what the phrase says
     * @param cosine how near, -1 to 1
     */
    public record Near(CodebookEntry entry, double cosine) {}

    /**
     * How the threshold was chosen.
     *
     * @param tau the least cosine at which {@link #RIGHT} of the held-out synonyms are right; 1 when none is
     * @param heldOut how many there were
     * @param above how many came so near
     * @param right how many of these found their code
     */
    public record Threshold(double tau, int heldOut, int above, int right) {}

    private Likeness(EmbeddedEncoder encoder, Codebook codebook) {
        this.encoder = encoder;
        this.codebook = codebook;
        this.completion = new Completion(codebook);
        this.threshold = chosen();
    }

    /**
     * Likeness to the codes of a knowledge base's codebook.
     *
     * @param encoder trained on the knowledge base that is expanded
     * @param kb the code list with the terms of that knowledge base
     */
    public static Likeness of(EmbeddedEncoder encoder, KnowledgeBase kb) {
        SortedMap<String, List<String>> wordings = new TreeMap<>();
        kb.codebook().entries().forEach(entry -> wordings.put(entry.text(), new ArrayList<>(List.of(entry.title()))));
        for (Term term : kb.lexicon().terms()) {
            if (term.kind() != TermKind.ABBREVIATION) {
                Concepts.codeOf(term.conceptId())
                        .map(Icd10Code::text)
                        .filter(wordings::containsKey)
                        .ifPresent(code -> wordings.get(code).add(term.phrase()));
            }
        }
        return new Likeness(encoder.over(wordings), kb.codebook());
    }

    /** Whether a wording judges the threshold: it must not judge anything else. */
    public static boolean isHeldOut(String wording) {
        CRC32 chance = new CRC32();
        chance.update(Phrases.key(wording).getBytes(StandardCharsets.UTF_8));
        return chance.getValue() % PARTS == PART;
    }

    /** How the threshold was chosen. */
    public Threshold threshold() {
        return threshold;
    }

    /** The digest of the encoder. */
    public String digest() {
        return encoder.digest();
    }

    /** How near a phrase and a code lie, -1 to 1. */
    public double cosine(String phrase, String code) {
        return encoder.cosine(phrase, code).orElse(0);
    }

    /** The code nearest to the phrase, at or above the threshold. */
    public Optional<Near> nearest(String phrase) {
        Optional<Near> before = kept.get(phrase);
        if (before != null) {
            return before;
        }
        Optional<Near> found = any(phrase).filter(near -> near.cosine() >= threshold.tau());
        if (kept.size() < ROOM) {
            kept.put(phrase, found);
        }
        return found;
    }

    private Optional<Near> any(String phrase) {
        List<Neighbour> nearest = encoder.nearest(phrase, 1);
        return nearest.isEmpty() ? Optional.empty() : completed(nearest.get(0), phrase);
    }

    private Optional<Near> completed(Neighbour neighbour, String phrase) {
        return completion
                .complete(new CodeReference(neighbour.code()), Surroundings.of(phrase))
                .code()
                .map(entry -> new Near(entry, neighbour.cosine()));
    }

    private record Judged(double cosine, boolean right) {}

    /** The least cosine from which on, down to it, enough of the answers are right. */
    private Threshold chosen() {
        List<Judged> judged = codebook.entries().stream()
                .flatMap(entry -> codebook.inclusionTermsOf(entry.code()).stream()
                        .filter(Likeness::isHeldOut)
                        .flatMap(term -> any(term)
                                .map(near -> new Judged(
                                        near.cosine(), near.entry().code().isWithin(entry.code())))
                                .stream()))
                .sorted(Comparator.comparingDouble(Judged::cosine).reversed())
                .toList();
        int[] right = new int[judged.size() + 1];
        IntStream.range(0, judged.size())
                .forEach(i -> right[i + 1] = right[i] + (judged.get(i).right() ? 1 : 0));
        for (int above = judged.size(); above >= FEWEST; above--) {
            if (right[above] >= RIGHT * above) {
                return new Threshold(judged.get(above - 1).cosine(), judged.size(), above, right[above]);
            }
        }
        return new Threshold(1, judged.size(), 0, 0);
    }
}
