package org.hybridcode.engine.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.index.AlphabeticIndex;
import org.hybridcode.kb.index.Found;
import org.hybridcode.kb.index.Inclusion;
import org.hybridcode.kb.index.IndexCoder;
import org.hybridcode.kb.index.IndexLookup;
import org.hybridcode.kb.index.IndexNavigator;
import org.hybridcode.kb.index.LookupRates;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.nlp.neural.encoder.EmbeddedEncoder;

/**
 * Finds the codes that a phrase may mean: by titles, inclusion terms and the Alphabetic Index, by curated wordings,
 * by the phrase with its short forms written out, and by an encoder where words fail. Immutable and safe to share between threads.
 */
public final class CodeSearch {
    /** A phrase that had to be read otherwise first counts for a little less. */
    private static final double READING = 0.89;

    /** The score of a path of the index that fits whole; nothing curated comes before it. */
    private static final double SURE = 0.9;

    /** The score of a walk that every word of the phrase speaks for, but for rounding. */
    private static final double WHOLE = 0.789;

    private static final Comparator<Hit> BEST_FIRST = Comparator.comparingDouble(Hit::score)
            .reversed()
            .thenComparing(Hit::how)
            .thenComparing(Hit::entry);

    private final Codebook codebook;
    private final AlphabeticIndex index;
    private final List<Inclusion> inclusions;
    private final IndexLookup lookup;
    private final CuratedWords curated;
    private final Likeness likeness;

    private CodeSearch(KnowledgeBase kb, Supplier<Optional<EmbeddedEncoder>> encoder) {
        this.codebook = kb.codebook();
        this.index = kb.index().map(IndexCoder::index).orElseGet(() -> AlphabeticIndex.of(List.of()));
        this.inclusions = codebook.entries().stream()
                .flatMap(entry ->
                        codebook.inclusionTermsOf(entry.code()).stream().map(text -> new Inclusion(entry.code(), text)))
                .toList();
        this.lookup = new IndexLookup(new IndexNavigator(index), codebook, inclusions);
        this.curated = new CuratedWords(kb.lexicon(), codebook);
        this.likeness = new Likeness(codebook, encoder);
    }

    /** A search in a knowledge base; without an index in it, by titles, inclusion terms and curated wordings alone. */
    public static CodeSearch in(KnowledgeBase kb) {
        return new CodeSearch(kb, Optional::empty);
    }

    /**
     * A search that also asks an encoder about phrases that are no official or curated wording.
     *
     * @param encoder opens it; asked once, when such a phrase comes
     */
    public static CodeSearch in(KnowledgeBase kb, Supplier<Optional<EmbeddedEncoder>> encoder) {
        return new CodeSearch(kb, encoder);
    }

    /**
     * The codes that the phrase may mean, the best first, each once.
     *
     * @param limit how many at most
     */
    public List<Hit> search(String phrase, int limit) {
        List<Hit> said = said(phrase);
        return (isSaid(said) ? said : likeness.before(phrase, said))
                .stream().limit(limit).toList();
    }

    /** Whether the first hit accounts for every word of the phrase. */
    private static boolean isSaid(List<Hit> hits) {
        return !hits.isEmpty()
                && (hits.get(0).how().compareTo(How.COMPOSITE) <= 0
                        || hits.get(0).how() == How.NAVIGATION && hits.get(0).score() >= WHOLE);
    }

    /** By words alone. */
    private List<Hit> said(String phrase) {
        List<Hit> all = new ArrayList<>(official(phrase));
        all.addAll(curated.hits(phrase));
        for (String reading : curated.readings(phrase)) {
            official(reading).forEach(hit -> all.add(hit.reading(reading, READING)));
            curated.hits(reading).forEach(hit -> all.add(hit.reading(reading, READING)));
        }
        all.sort(BEST_FIRST);
        Map<CodebookEntry, Hit> best = new LinkedHashMap<>();
        all.forEach(hit -> best.putIfAbsent(hit.entry(), hit));
        return List.copyOf(best.values());
    }

    private List<Hit> official(String phrase) {
        return lookup.lookup(phrase).stream()
                .flatMap(found -> hit(found).stream())
                .toList();
    }

    private Optional<Hit> hit(Found found) {
        return codebook.find(found.code().text())
                .map(entry -> new Hit(entry, found.score(), How.of(found.by()), found.path(), ""));
    }

    /**
     * How often the search gives the code first that it must, over all official titles, inclusion terms, index paths
     * and cells of its tables.
     *
     * @param step every how many-th is looked up, 1 for all
     * @param progress is told how far it is
     */
    public List<LookupRates.Rate> measure(int step, Consumer<String> progress) {
        LookupRates rates = new LookupRates(this::first, step, progress);
        return List.of(
                rates.titles(codebook),
                rates.inclusions(inclusions),
                rates.paths(index),
                rates.neoplasms(index),
                rates.drugs(index));
    }

    /** The code of the first hit; a title, inclusion term or path that fits whole cannot be overtaken. */
    private Optional<Icd10Code> first(String phrase) {
        return lookup.first(phrase)
                .flatMap(this::hit)
                .filter(hit -> hit.score() >= SURE)
                .or(() -> search(phrase, 1).stream().findFirst())
                .map(hit -> hit.entry().code());
    }
}
