package org.hybridcode.nlp.dictionary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.concept.TermKind;

/**
 * The wordings of a dictionary as one trie over words, in flat tables. What a search asks of a node stands in the number
 * that names it, so that the commonest answers, "no wording goes on with this word" and "no wording ends here", need no
 * look into memory: in its upper half one bit for each of 32 classes of words that some wording goes on with, then
 * whether a wording ends here, whether an abbreviation is among its terms, and its place in the list of terms.
 */
final class WordTrie {
    /** No such node. */
    static final long NONE = 0;

    private static final long ENDS = 1L << 31;
    private static final long ABBREVIATED = 1L << 30;
    private static final int PLACE = (1 << 30) - 1;
    /** The class of a word is the lowest bits of its number, which is its place in a table by hash. */
    private static final int CLASSES = Integer.SIZE - 1;

    private final Vocabulary words;
    private final Steps steps;
    private final List<List<Term>> termsAt = new ArrayList<>();

    WordTrie(List<Term> terms) {
        this.words = new Vocabulary(terms);
        this.steps = new Steps(terms.size());
        newNode();
        int[] following = new int[1];
        for (Term term : terms) {
            following = add(term, following);
        }
        seal(following);
    }

    /** Adds a term to nodes that are mere places yet, and to the classes of words that follow them. */
    private int[] add(Term term, int[] following) {
        int[] classes = following;
        String key = term.key();
        int node = 0;
        for (int begin = 0, end; begin < key.length(); begin = end + 1) {
            end = Vocabulary.end(key, begin);
            int word = words.of(key.substring(begin, end));
            if (node != 0) {
                classes[node] |= 1 << (word & CLASSES);
            }
            node = node == 0 ? first(word) : follow(node, word);
            classes = node < classes.length ? classes : Arrays.copyOf(classes, 2 * classes.length);
        }
        termsAt.set(node, with(termsAt.get(node), term));
        return classes;
    }

    private static List<Term> with(List<Term> terms, Term term) {
        return terms.isEmpty()
                ? List.of(term)
                : Stream.concat(terms.stream(), Stream.of(term)).toList();
    }

    private int first(int word) {
        if (words.value(word) == NONE) {
            words.set(word, newNode());
        }
        return (int) words.value(word);
    }

    private int follow(int node, int word) {
        int target = (int) steps.target(node, word);
        if (target == NONE) {
            target = newNode();
            steps.add(node, word, target);
        }
        return target;
    }

    private int newNode() {
        termsAt.add(List.of());
        return termsAt.size() - 1;
    }

    /** Makes each place the full number of its node. */
    private void seal(int[] following) {
        words.replaceValues(place -> node((int) place, following));
        steps.replaceTargets(place -> node((int) place, following));
    }

    private long node(int place, int[] following) {
        List<Term> terms = termsAt.get(place);
        return (long) following[place] << Integer.SIZE
                | (terms.isEmpty() ? 0 : ENDS)
                | (terms.stream().anyMatch(term -> term.kind() == TermKind.ABBREVIATION) ? ABBREVIATED : 0)
                | place;
    }

    /** The number of a folded word, or {@link Vocabulary#NONE} when no wording holds it. */
    int word(String folded) {
        return words.of(folded);
    }

    /** The node that a word leads to where wordings begin, or {@link #NONE}. */
    long begin(int word) {
        return word == Vocabulary.NONE ? NONE : words.value(word);
    }

    /** The node that a word leads to from another node, or {@link #NONE}. */
    long next(long node, int word) {
        if (word == Vocabulary.NONE || (node >>> Integer.SIZE & 1L << (word & CLASSES)) == 0) {
            return NONE;
        }
        return steps.target((int) node & PLACE, word);
    }

    /** Whether a term ends at a node. */
    static boolean ends(long node) {
        return (node & ENDS) != 0;
    }

    /** Whether an abbreviation is among the terms of a node. */
    static boolean abbreviated(long node) {
        return (node & ABBREVIATED) != 0;
    }

    /** The terms that end at a node, in the order in which they were added. */
    List<Term> terms(long node) {
        return termsAt.get((int) node & PLACE);
    }
}
