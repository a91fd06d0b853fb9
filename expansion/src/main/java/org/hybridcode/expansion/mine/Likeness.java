package org.hybridcode.expansion.mine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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
import org.hybridcode.kb.index.ContentWords;
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
    public static final double RIGHT = 0.75;

    private static final int ROOM = 400_000;
    /** Every twentieth inclusion term of the Tabular List judges the threshold, and is for nothing else. */
    private static final int PARTS = 20;

    private static final int PART = 7;
    private static final int FEWEST = 40;
    /** Of so many nearest codes the first counts that says no more than the phrase. */
    private static final int LOOKED_AT = 5;
    /** Half way to the same: below it two words have nothing to do with each other. */
    private static final double ALIKE = 0.5;

    /** What happened, and not what somebody has. */
    private static final int EXTERNAL_CAUSES = 20;

    /** Titles print these where a note says nothing. */
    private static final Set<String> UNSAID = Set.of("unspecified", "initial", "encounter", "closed");

    private static final Pattern NOT_FURTHER = Pattern.compile(",? NOS$");

    private final EmbeddedEncoder encoder;
    private final Codebook codebook;
    private final Completion completion;
    private final Predicate<List<String>> asked;
    /** The content words of each code's wordings. */
    private final Map<String, List<Set<String>>> wordings = new HashMap<>();

    private final Details details = Details.load();
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

    private Likeness(
            EmbeddedEncoder encoder,
            Codebook codebook,
            SortedMap<String, List<String>> phrases,
            Predicate<List<String>> asked) {
        this.encoder = encoder.over(phrases);
        phrases.forEach((code, own) ->
                wordings.put(code, own.stream().map(Likeness::content).toList()));
        this.codebook = codebook;
        this.completion = Completion.whole(codebook);
        this.asked = asked;
        this.threshold = chosen();
    }

    /**
     * Likeness to the codes of a knowledge base's codebook.
     *
     * @param encoder trained on the knowledge base that is expanded
     * @param kb the code list with the terms of that knowledge base
     * @param asked whether folded words are such as it is asked about
     */
    static Likeness of(EmbeddedEncoder encoder, KnowledgeBase kb, Predicate<List<String>> asked) {
        NavigableMap<String, List<String>> wordings = new TreeMap<>();
        TitleForms forms = TitleForms.load();
        for (CodebookEntry entry : kb.codebook().entries()) {
            if (entry.chapter() != EXTERNAL_CAUSES && !forms.of(entry.title()).isEmpty()) {
                wordings.put(entry.text(), new ArrayList<>(List.of(entry.title())));
            }
        }
        for (Term term : kb.lexicon().terms()) {
            if (term.kind() != TermKind.ABBREVIATION) {
                Concepts.codeOf(term.conceptId())
                        .map(Icd10Code::text)
                        .filter(wordings::containsKey)
                        .ifPresent(code -> wordings.get(code).add(term.phrase()));
            }
        }
        return new Likeness(encoder, kb.codebook(), wordings, asked);
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

    /** The codes and headers nearest to a folded phrase, the nearest first, whatever the threshold and what their titles add. */
    List<Near> neighbours(String phrase, int limit) {
        return encoder.nearest(phrase, limit).stream()
                .flatMap(neighbour ->
                        codebook.find(neighbour.code()).map(entry -> new Near(entry, neighbour.cosine())).stream())
                .toList();
    }

    /** The code nearest to the phrase, at or above the threshold. */
    public Optional<Near> nearest(String phrase) {
        Optional<Near> before = kept.get(phrase);
        if (before != null) {
            return before;
        }
        Optional<Near> found = asked.test(List.of(phrase.split(" ", -1)))
                ? any(phrase).filter(near -> near.cosine() >= threshold.tau())
                : Optional.empty();
        if (kept.size() < ROOM) {
            kept.put(phrase, found);
        }
        return found;
    }

    private Optional<Near> any(String phrase) {
        return encoder.nearest(phrase, LOOKED_AT).stream()
                .flatMap(neighbour -> completed(neighbour, phrase).stream())
                .filter(near -> !details.beyond(near.entry(), phrase) && isParaphrase(near.entry(), phrase))
                .findFirst();
    }

    /** Whether the phrase says one word otherwise than a wording of the code, or all of its words, and none more or less. */
    private boolean isParaphrase(CodebookEntry entry, String phrase) {
        Set<String> said = content(phrase);
        return wordings.getOrDefault(entry.text(), List.of(content(entry.title()))).stream()
                .anyMatch(wording -> {
                    Set<String> more = new HashSet<>(said);
                    more.removeAll(wording);
                    Set<String> less = new HashSet<>(wording);
                    less.removeAll(said);
                    return more.isEmpty() && less.isEmpty()
                            || more.size() == 1 && less.size() == 1 && alike(first(more), first(less));
                });
    }

    private static String first(Set<String> words) {
        return words.iterator().next();
    }

    /** Whether the encoder takes two words for nearly the same. */
    private boolean alike(String one, String other) {
        float[] a = encoder.encode(one);
        float[] b = encoder.encode(other);
        double product = 0;
        double squares = 0;
        double others = 0;
        for (int i = 0; i < a.length; i++) {
            product += a[i] * b[i];
            squares += a[i] * a[i];
            others += b[i] * b[i];
        }
        return squares * others > 0 && product / StrictMath.sqrt(squares * others) >= ALIKE;
    }

    private static Set<String> content(String phrase) {
        Set<String> words = new HashSet<>(ContentWords.of(Phrases.folded(phrase)));
        words.removeAll(UNSAID);
        return words;
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
                        .map(term -> NOT_FURTHER.matcher(term).replaceAll(""))
                        .filter(Likeness::isHeldOut)
                        .filter(term -> asked.test(Phrases.folded(term)))
                        .flatMap(term -> any(Phrases.key(term))
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
