package org.hybridcode.kb.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hybridcode.kb.code.Kept;

/**
 * Walks the index as a coder does: from a term down to the subterm that the words around it support best, over "see" and
 * "see also". The most words win, then the nearest, then the order of the index. Immutable in what it answers and safe
 * to share between threads; what it has looked up once it keeps.
 */
public final class IndexNavigator {
    private final AlphabeticIndex index;
    private final Kept<IndexTerm, Subterms> subterms = new Kept<>(Subterms::of);
    private final Kept<IndexTerm, Reach> reaches = new Kept<>(start -> Reach.of(this, start));
    private final Kept<IndexTerm, List<String>> titles = new Kept<>(IndexNavigator::wordsOfTitles);
    private final Kept<IndexTerm, SeeTarget> see;
    private final Kept<IndexTerm, SeeTarget> seeAlso;
    private final MainTerms mains;

    /** A navigator of this index. */
    public IndexNavigator(AlphabeticIndex index) {
        this.index = index;
        this.mains = new MainTerms(index.mains());
        SeeTargets targets = new SeeTargets(mains, this::subterms);
        this.see = new Kept<>(term -> targets.find(term.see(), term.table()));
        this.seeAlso = new Kept<>(term -> targets.find(term.seeAlso(), term.table()));
    }

    /** The index that is walked. */
    public AlphabeticIndex index() {
        return index;
    }

    /**
     * The best supported way from a term.
     *
     * @param start a main term, or any term that a wording leads to
     * @param words the words around it, the term's own included
     */
    public Navigation navigate(IndexTerm start, Surroundings words) {
        return new Walk(this, words).from(start);
    }

    /** Whether a walk from the term may take a step: these words lead to a subterm, or it goes on without words. */
    boolean mayStep(IndexTerm start, List<String> looked) {
        return !start.see().isEmpty()
                || !start.seeAlso().isEmpty()
                || subterms(start).mayHoldAny(looked);
    }

    /** The words that may lead on from the term, at whatever depth. */
    Reach reach(IndexTerm start) {
        return reaches.of(start);
    }

    /** The main terms that these words name, whole, in document order. */
    public List<IndexTerm> mainsNamed(String words) {
        return mains.at(IndexWords.key(words));
    }

    /** Where the term's "see" leads, if it has one. */
    public Optional<SeeTarget> see(IndexTerm term) {
        return term.see().isEmpty() ? Optional.empty() : Optional.of(see.of(term));
    }

    /** Where the term's "see also" leads, if it has one. */
    public Optional<SeeTarget> seeAlso(IndexTerm term) {
        return term.seeAlso().isEmpty() ? Optional.empty() : Optional.of(seeAlso.of(term));
    }

    /** The references that lead nowhere or not the whole way, as {@code path: see text}, in document order. */
    public List<String> unresolved() {
        List<String> found = new ArrayList<>();
        for (IndexTerm term : index.terms()) {
            see(term).filter(target -> !target.whole()).ifPresent(t -> found.add(term.path() + ": see " + term.see()));
            seeAlso(term)
                    .filter(target -> !target.whole())
                    .ifPresent(t -> found.add(term.path() + ": see also " + term.seeAlso()));
        }
        return List.copyOf(found);
    }

    Subterms subterms(IndexTerm term) {
        return subterms.of(term);
    }

    /** The words of the titles from the term's main term to its own, each once and no links. */
    List<String> titleWords(IndexTerm term) {
        return titles.of(term);
    }

    private static List<String> wordsOfTitles(IndexTerm term) {
        return term.lineage().stream()
                .flatMap(step -> IndexWords.of(step.title()).stream())
                .filter(word -> !IndexWords.isLink(word))
                .distinct()
                .toList();
    }

    MainTerms mains() {
        return mains;
    }
}
