package org.hybridcode.nlp.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hybridcode.kb.concept.Lexicon;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.concept.TermKind;
import org.hybridcode.rules.facts.Span;

/** All wordings of a knowledge base, searched by folded words. Immutable and safe to share between threads. */
public final class TermDictionary {

    /** A node of the trie: the words that may follow, and the terms that end here; most nodes lack the one or other. */
    private static final class Node {
        private Map<String, Node> next = Map.of();
        private List<Term> terms = List.of();

        Node follow(String word) {
            next = next.isEmpty() ? new HashMap<>(2) : next;
            return next.computeIfAbsent(word, none -> new Node());
        }

        void end(Term term) {
            terms = terms.isEmpty() ? new ArrayList<>(1) : terms;
            terms.add(term);
        }
    }

    private final Node root = new Node();
    private int size;

    private TermDictionary() {}

    /**
     * Builds the dictionary of a lexicon.
     *
     * @throws IllegalStateException when the lexicon has no term: an empty dictionary would find nothing in silence
     */
    public static TermDictionary of(Lexicon lexicon) {
        TermDictionary dictionary = new TermDictionary();
        lexicon.terms().forEach(dictionary::add);
        if (dictionary.size == 0) {
            throw new IllegalStateException("the knowledge base has no terms");
        }
        return dictionary;
    }

    private void add(Term term) {
        Node node = root;
        for (String word : Phrases.folded(term.phrase())) {
            node = node.follow(word);
        }
        node.end(term);
        size++;
    }

    /** How many terms it holds. */
    public int size() {
        return size;
    }

    /**
     * The longest wordings in a sentence, from left to right; none lies inside another.
     *
     * @param words the words of the sentence in order
     * @param text the text that the words' offsets refer to
     */
    public List<Hit> find(List<Word> words, String text) {
        List<Hit> hits = new ArrayList<>();
        int covered = 0;
        for (int from = 0; from < words.size(); from++) {
            Hit hit = longest(words, from, text);
            if (hit != null && hit.span().end() > covered) {
                hits.add(hit);
                covered = hit.span().end();
            }
        }
        return List.copyOf(hits);
    }

    private Hit longest(List<Word> words, int from, String text) {
        Node node = root;
        Hit best = null;
        for (int at = from; at < words.size(); at++) {
            node = next(node, words.get(at));
            if (node == null) {
                return best;
            }
            Span span = new Span(words.get(from).begin(), words.get(at).end());
            List<Term> terms =
                    node.terms.stream().filter(term -> admits(term, span, text)).toList();
            best = terms.isEmpty() ? best : new Hit(span, terms);
        }
        return best;
    }

    private static Node next(Node node, Word word) {
        Node written = node.next.get(word.folded());
        return written == null ? node.next.get(word.plain()) : written;
    }

    /** An ambiguous short form is only meant when it is written as one. */
    private static boolean admits(Term term, Span span, String text) {
        return term.kind() != TermKind.ABBREVIATION
                || term.phrase().contentEquals(text.subSequence(span.begin(), span.end()));
    }
}
