package org.hybridcode.nlp.dictionary;

import java.util.ArrayList;
import java.util.List;
import org.hybridcode.kb.concept.Lexicon;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.concept.TermKind;
import org.hybridcode.rules.facts.Span;

/** All wordings of a knowledge base, searched by folded words. Immutable and safe to share between threads. */
public final class TermDictionary {
    private final WordTrie trie;
    private final int size;

    private TermDictionary(List<Term> terms) {
        this.trie = new WordTrie(terms);
        this.size = terms.size();
    }

    /**
     * Builds the dictionary of a lexicon.
     *
     * @throws IllegalStateException when the lexicon has no term: an empty dictionary would find nothing in silence
     */
    public static TermDictionary of(Lexicon lexicon) {
        if (lexicon.terms().isEmpty()) {
            throw new IllegalStateException("the knowledge base has no terms");
        }
        return new TermDictionary(lexicon.terms());
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
        Numbers numbers = new Numbers(words);
        List<Hit> hits = new ArrayList<>();
        int covered = 0;
        for (int from = 0; from < words.size(); from++) {
            Hit hit = longest(words, numbers, from, text);
            if (hit != null && hit.span().end() > covered) {
                hits.add(hit);
                covered = hit.span().end();
            }
        }
        return List.copyOf(hits);
    }

    /** The numbers of a sentence's words in the trie, as written and as they were without capitals. */
    private final class Numbers {
        private final int[] written;
        private final int[] plain;

        Numbers(List<Word> words) {
            this.written = new int[words.size()];
            this.plain = new int[words.size()];
            for (int i = 0; i < written.length; i++) {
                Word word = words.get(i);
                written[i] = trie.word(word.folded());
                plain[i] = word.folded().equals(word.plain()) ? written[i] : trie.word(word.plain());
            }
        }

        int next(int node, int at) {
            int next = trie.next(node, written[at]);
            return next == WordTrie.NONE && plain[at] != written[at] ? trie.next(node, plain[at]) : next;
        }
    }

    private Hit longest(List<Word> words, Numbers numbers, int from, String text) {
        int node = WordTrie.ROOT;
        int last = from;
        List<Term> best = List.of();
        for (int at = from; at < words.size(); at++) {
            node = numbers.next(node, at);
            if (node == WordTrie.NONE) {
                break;
            }
            List<Term> terms = admitted(
                    trie.terms(node), words.get(from).begin(), words.get(at).end(), text);
            if (!terms.isEmpty()) {
                best = terms;
                last = at;
            }
        }
        return best.isEmpty()
                ? null
                : new Hit(new Span(words.get(from).begin(), words.get(last).end()), best);
    }

    private static List<Term> admitted(List<Term> terms, int begin, int end, String text) {
        for (Term term : terms) {
            if (!admits(term, begin, end, text)) {
                return terms.stream()
                        .filter(one -> admits(one, begin, end, text))
                        .toList();
            }
        }
        return terms;
    }

    /** An ambiguous short form is only meant when it is written as one. */
    private static boolean admits(Term term, int begin, int end, String text) {
        return term.kind() != TermKind.ABBREVIATION || term.phrase().contentEquals(text.subSequence(begin, end));
    }
}
