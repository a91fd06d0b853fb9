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
        return of(lexicon.terms());
    }

    /** Builds the dictionary of some terms. */
    static TermDictionary of(List<Term> terms) {
        return new TermDictionary(terms);
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
        Search search = new Search(words, text);
        List<Hit> hits = new ArrayList<>();
        int covered = 0;
        for (int from = 0; from < words.size(); from++) {
            if (search.reaches(from) && search.end > covered) {
                hits.add(search.hit(from));
                covered = search.end;
            }
        }
        return List.copyOf(hits);
    }

    /** The search through one sentence: its words by their numbers in the trie, and the longest wording of late. */
    private final class Search {
        private final List<Word> words;
        private final String text;
        /** The words as written and as they were without capitals. */
        private final int[] written;

        private final int[] plain;
        private long node;
        private int end;

        Search(List<Word> words, String text) {
            this.words = words;
            this.text = text;
            this.written = new int[words.size()];
            this.plain = new int[words.size()];
            for (int i = 0; i < written.length; i++) {
                Word word = words.get(i);
                written[i] = trie.word(word.folded());
                plain[i] = word.folded().equals(word.plain()) ? written[i] : trie.word(word.plain());
            }
        }

        /** Whether a wording begins at a word; if so, the longest one is kept. */
        boolean reaches(int from) {
            node = WordTrie.NONE;
            int at = from;
            for (long next = begin(from);
                    next != WordTrie.NONE;
                    next = at < written.length ? next(next, at) : WordTrie.NONE) {
                if (WordTrie.ends(next) && isAdmitted(next, from, at)) {
                    node = next;
                    end = words.get(at).end();
                }
                at++;
            }
            return node != WordTrie.NONE;
        }

        private long begin(int at) {
            long begin = trie.begin(written[at]);
            return begin == WordTrie.NONE && plain[at] != written[at] ? trie.begin(plain[at]) : begin;
        }

        private long next(long from, int at) {
            long next = trie.next(from, written[at]);
            return next == WordTrie.NONE && plain[at] != written[at] ? trie.next(from, plain[at]) : next;
        }

        private boolean isAdmitted(long reached, int from, int at) {
            return !WordTrie.abbreviated(reached)
                    || trie.terms(reached).stream()
                            .anyMatch(term -> admits(
                                    term, words.get(from).begin(), words.get(at).end(), text));
        }

        /** The wording that was reached last. */
        Hit hit(int from) {
            int begin = words.get(from).begin();
            List<Term> terms = trie.terms(node);
            return new Hit(
                    new Span(begin, end), WordTrie.abbreviated(node) ? admitted(terms, begin, end, text) : terms);
        }
    }

    private static List<Term> admitted(List<Term> terms, int begin, int end, String text) {
        return terms.stream().filter(term -> admits(term, begin, end, text)).toList();
    }

    /** An ambiguous short form is only meant when it is written as one. */
    private static boolean admits(Term term, int begin, int end, String text) {
        return term.kind() != TermKind.ABBREVIATION || term.phrase().contentEquals(text.subSequence(begin, end));
    }
}
