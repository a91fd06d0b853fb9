package org.hybridcode.nlp.dictionary;

import java.util.ArrayList;
import java.util.List;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.kb.concept.Lexicon;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.concept.TermKind;
import org.hybridcode.rules.facts.Span;

/** All wordings of a knowledge base, searched by folded words. Immutable and safe to share between threads. */
public final class TermDictionary {
    private static final SmallWords SMALL = SmallWords.load();

    private final WordTrie trie;
    /** The words that may stand for one another inside a wording, as the trie numbers them. */
    private final int[] joining;

    private final int size;

    private TermDictionary(List<Term> terms) {
        this.trie = new WordTrie(terms);
        this.joining = SMALL.joining().stream().mapToInt(trie::word).toArray();
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
     * The longest wordings in a sentence, from left to right. None lies inside another, except what leads to a code in one
     * that only sharpens other conditions, "pneumonia" in "with pneumonia", and what stands in a bracket that a wording
     * runs past, "buckle" in "torus (buckle) fracture".
     *
     * @param words the words of the sentence in order
     * @param text the text that the words' offsets refer to
     */
    public List<Hit> find(List<Word> words, String text) {
        Search search = new Search(words, text);
        List<Hit> hits = new ArrayList<>();
        int covered = 0;
        int sharpened = 0;
        for (int from = 0; from < words.size(); from++) {
            if (!search.reaches(from) || search.end <= covered) {
                continue;
            }
            Hit hit = search.hit(from);
            if (search.end > sharpened || hit.terms().stream().anyMatch(term -> Concepts.isCode(term.conceptId()))) {
                hits.add(hit);
                sharpened = Math.max(sharpened, search.end);
                covered = hit.sharpensOnly() ? covered : search.end;
                hits.addAll(find(search.bracket, text));
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
        private final boolean[] joins;
        private final boolean[] passed;
        /** For each word the one behind a short bracket that follows it, or 0. */
        private final int[] behindBracket;

        private long node;
        private int end;
        /** The words of the bracket that the wording runs past. */
        private List<Word> bracket;

        Search(List<Word> words, String text) {
            this.words = words;
            this.text = text;
            this.written = new int[words.size()];
            this.plain = new int[words.size()];
            this.joins = new boolean[words.size()];
            this.passed = new boolean[words.size()];
            for (int i = 0; i < written.length; i++) {
                Word word = words.get(i);
                written[i] = trie.word(word.folded());
                plain[i] = word.folded().equals(word.plain()) ? written[i] : trie.word(word.plain());
                joins[i] = SMALL.joining().contains(word.plain());
                passed[i] = i > 0 && joins[i - 1] && SMALL.passed().contains(word.plain());
            }
            this.behindBracket = Brackets.behind(words, text);
        }

        /** Whether a wording begins at a word; if so, the longest one is kept. */
        boolean reaches(int from) {
            node = WordTrie.NONE;
            end = 0;
            bracket = List.of();
            follow(begin(from), from, from, List.of());
            return node != WordTrie.NONE;
        }

        /** Keeps the longest wording that goes on from a node, over small words and one bracket or past them. */
        private void follow(long begun, int from, int begin, List<Word> bracketed) {
            int at = begin;
            long reached = begun;
            while (reached != WordTrie.NONE) {
                if (WordTrie.ends(reached) && words.get(at).end() > end && isAdmitted(reached, from, at)) {
                    node = reached;
                    end = words.get(at).end();
                    bracket = bracketed;
                }
                if (at + 2 < written.length && passed[at + 1]) {
                    follow(next(reached, at + 2), from, at + 2, bracketed);
                }
                int behind = behindBracket[at];
                if (behind > 0 && bracketed.isEmpty()) {
                    follow(next(reached, behind), from, behind, words.subList(at + 1, behind));
                }
                at++;
                if (at < written.length && joins[at]) {
                    join(reached, from, at, bracketed);
                    return;
                }
                reached = at < written.length ? next(reached, at) : WordTrie.NONE;
            }
        }

        /** Goes on with a joining word as it stands, and past each that may stand for it. */
        private void join(long reached, int from, int at, List<Word> bracketed) {
            follow(next(reached, at), from, at, bracketed);
            int behind = at + 1 < passed.length && passed[at + 1] ? at + 2 : at + 1;
            if (behind < written.length && isUnparted(at)) {
                for (int other : joining) {
                    long joined = other == written[at] ? WordTrie.NONE : trie.next(reached, other);
                    if (joined != WordTrie.NONE) {
                        follow(next(joined, behind), from, behind, bracketed);
                    }
                }
            }
        }

        /** Whether nothing but a space parts a word from the one before it. */
        private boolean isUnparted(int at) {
            return text.substring(words.get(at - 1).end(), words.get(at).begin())
                    .isBlank();
        }

        private long begin(int at) {
            long begin = trie.begin(written[at]);
            return begin == WordTrie.NONE && plain[at] != written[at] ? trie.begin(plain[at]) : begin;
        }

        private long next(long from, int at) {
            long next = trie.next(from, written[at]);
            if (next == WordTrie.NONE && plain[at] != written[at]) {
                next = trie.next(from, plain[at]);
            }
            return next;
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
