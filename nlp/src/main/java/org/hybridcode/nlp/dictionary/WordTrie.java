package org.hybridcode.nlp.dictionary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.hybridcode.kb.concept.Term;

/**
 * The wordings of a dictionary as one trie over words, in flat arrays: the steps from node to node stand in one table
 * with open addressing, so that neither memory nor a step's time depends on how the wordings spread.
 */
final class WordTrie {
    /** The node that every wording begins at. */
    static final int ROOT = 0;
    /** No such word, no such node. */
    static final int NONE = -1;

    private static final int WORDS_A_TERM = 4;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final Vocabulary words = new Vocabulary();
    /** The first step of a wording, by the number of its word: it is taken at every word of a note. */
    private int[] firstSteps = new int[1024];

    private final List<List<Term>> termsAt = new ArrayList<>();
    /** The nodes where a term ends. */
    private final BitSet ends = new BitSet();

    private long[] steps;
    private int[] targets;
    private int used;

    WordTrie(List<Term> terms) {
        int capacity = Integer.highestOneBit(Math.max(1, terms.size()) * WORDS_A_TERM) << 1;
        this.steps = new long[capacity];
        this.targets = new int[capacity];
        Arrays.fill(firstSteps, NONE);
        termsAt.add(List.of());
        terms.forEach(this::add);
    }

    private void add(Term term) {
        String key = term.key();
        int node = ROOT;
        for (int begin = 0; begin < key.length(); ) {
            int blank = key.indexOf(' ', begin);
            int end = blank < 0 ? key.length() : blank;
            int word = words.add(key.substring(begin, end));
            node = node == ROOT ? first(word) : follow(node, word);
            begin = end + 1;
        }
        termsAt.set(node, with(termsAt.get(node), term));
        ends.set(node);
    }

    private static List<Term> with(List<Term> terms, Term term) {
        return terms.isEmpty()
                ? List.of(term)
                : Stream.concat(terms.stream(), Stream.of(term)).toList();
    }

    private int first(int word) {
        if (word >= firstSteps.length) {
            int length = firstSteps.length;
            firstSteps = Arrays.copyOf(firstSteps, 2 * length);
            Arrays.fill(firstSteps, length, 2 * length, NONE);
        }
        if (firstSteps[word] == NONE) {
            firstSteps[word] = newNode();
        }
        return firstSteps[word];
    }

    private int follow(int node, int word) {
        int slot = slot(node, word);
        if (steps[slot] == 0) {
            steps[slot] = step(node, word);
            targets[slot] = newNode();
            used++;
            int target = targets[slot];
            if (used > steps.length / 2) {
                grow();
            }
            return target;
        }
        return targets[slot];
    }

    private int newNode() {
        termsAt.add(List.of());
        return termsAt.size() - 1;
    }

    private void grow() {
        long[] oldSteps = steps;
        int[] oldTargets = targets;
        steps = new long[2 * oldSteps.length];
        targets = new int[2 * oldSteps.length];
        for (int i = 0; i < oldSteps.length; i++) {
            if (oldSteps[i] != 0) {
                int slot = slotOf(oldSteps[i]);
                steps[slot] = oldSteps[i];
                targets[slot] = oldTargets[i];
            }
        }
    }

    /** Never 0, which marks a free slot. */
    private static long step(int node, int word) {
        return ((long) node << Integer.SIZE) + word + 1;
    }

    private int slot(int node, int word) {
        return slotOf(step(node, word));
    }

    /** The slot that holds the step, or the free one where it belongs. */
    private int slotOf(long step) {
        int mask = steps.length - 1;
        int slot = (int) (step * MIX >>> Integer.SIZE) & mask;
        while (steps[slot] != 0 && steps[slot] != step) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** The number of a folded word, or {@link #NONE} when no wording holds it. */
    int word(String folded) {
        return words.of(folded);
    }

    /** The node that a word leads to, or {@link #NONE}. */
    int next(int node, int word) {
        if (word == NONE) {
            return NONE;
        }
        if (node == ROOT) {
            return word < firstSteps.length ? firstSteps[word] : NONE;
        }
        int slot = slot(node, word);
        return steps[slot] == 0 ? NONE : targets[slot];
    }

    /** Whether a term ends at a node. */
    boolean ends(int node) {
        return ends.get(node);
    }

    /** The terms that end at a node, in the order in which they were added. */
    List<Term> terms(int node) {
        return termsAt.get(node);
    }
}
