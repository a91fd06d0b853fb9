package org.hybridcode.nlp.dictionary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.rules.facts.Span;

/**
 * Wordings beside those of a knowledge base, which are searched by themselves, so that they never hide one of its. Immutable
 * and safe to share between threads; a dictionary that is made of another one with more wordings shares its tables.
 */
public final class PhraseDictionary {
    /** Without any wording. */
    public static final PhraseDictionary NONE = new PhraseDictionary(List.of());

    /** A sentence is searched in every part, so that there must not be many. */
    private static final int MOST = 6;

    private static final Comparator<Hit> LONGEST_FIRST = Comparator.comparingInt(
                    (Hit hit) -> hit.span().begin())
            .thenComparing(hit -> -hit.span().end());

    private record Part(List<Term> terms, TermDictionary dictionary) {
        Part(List<Term> terms) {
            this(List.copyOf(terms), TermDictionary.of(terms));
        }
    }

    private final List<Part> parts;

    private PhraseDictionary(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** The dictionary with more wordings; one that it has already is found once. */
    public PhraseDictionary with(Collection<Term> terms) {
        if (terms.isEmpty()) {
            return this;
        }
        if (parts.size() < MOST) {
            return new PhraseDictionary(Stream.concat(parts.stream(), Stream.of(new Part(List.copyOf(terms))))
                    .toList());
        }
        List<Term> later = new ArrayList<>();
        parts.stream().skip(1).forEach(part -> later.addAll(part.terms()));
        later.addAll(terms);
        return new PhraseDictionary(List.of(parts.get(0), new Part(later)));
    }

    /** Whether it has no wording. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /**
     * The longest wordings in a sentence, from left to right; none lies inside another. A wording of several terms, or in
     * several parts, is one hit with each term once.
     *
     * @param words the words of the sentence in order
     * @param text the text that the words' offsets refer to
     */
    public List<Hit> find(List<Word> words, String text) {
        List<Hit> found = parts.stream()
                .flatMap(part -> part.dictionary().find(words, text).stream())
                .sorted(LONGEST_FIRST)
                .toList();
        List<Hit> hits = new ArrayList<>();
        for (Hit hit : found) {
            int last = hits.size() - 1;
            if (last < 0 || hit.span().end() > hits.get(last).span().end()) {
                hits.add(distinct(hit.span(), hit.terms().stream()));
            } else if (hit.span().equals(hits.get(last).span())) {
                hits.set(
                        last,
                        distinct(hit.span(), Stream.of(hits.get(last), hit).flatMap(one -> one.terms().stream())));
            }
        }
        return List.copyOf(hits);
    }

    private static Hit distinct(Span span, Stream<Term> terms) {
        return new Hit(span, terms.distinct().toList());
    }
}
