package org.hybridcode.nlp.dictionary;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hybridcode.kb.concept.Term;

/**
 * The wordings of a dictionary as one trie over words, in flat arrays: the steps from node to node stand in one table
 * with open addressing, so that neither memory nor a step's time depends on how the wordings spread.
 */
final class WordTrie {
    /** The node that every wording begins at. */
    static final int ROOT = 0;
    /** No such word, no such node, no such term. */
    static final int NONE = -1;

    private static final int WORDS_A_TERM = 4;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final Map<String, Integer> words = new HashMap<>();
    private final List<Term> terms;
    private final int[] termBefore;
    private long[] steps;
    private int[] targets;
    private int[] lastTerm = new int[1024];
    private int nodes = 1;
    private int used;

    WordTrie(List<Term> terms) {
        this.terms = List.copyOf(terms);
        this.termBefore = new int[terms.size()];
        int capacity = Integer.highestOneBit(Math.max(1, terms.size()) * WORDS_A_TERM) << 1;
        this.steps = new long[capacity];
        this.targets = new int[capacity];
        Arrays.fill(lastTerm, NONE);
        for (int term = 0; term < terms.size(); term++) {
            add(term);
        }
    }

    private void add(int term) {
        String key = terms.get(term).key();
        int node = ROOT;
        for (int begin = 0; begin < key.length(); ) {
            int blank = key.indexOf(' ', begin);
            int end = blank < 0 ? key.length() : blank;
            node = follow(node, words.computeIfAbsent(key.substring(begin, end), none -> words.size()));
            begin = end + 1;
        }
        termBefore[term] = lastTerm[node];
        lastTerm[node] = term;
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
        if (nodes == lastTerm.length) {
            lastTerm = Arrays.copyOf(lastTerm, 2 * nodes);
            Arrays.fill(lastTerm, nodes, 2 * nodes, NONE);
        }
        nodes++;
        return nodes - 1;
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
        return words.getOrDefault(folded, NONE);
    }

    /** The node that a word leads to, or {@link #NONE}. */
    int next(int node, int word) {
        if (word == NONE) {
            return NONE;
        }
        int slot = slot(node, word);
        return steps[slot] == 0 ? NONE : targets[slot];
    }

    /** The term of the node that was added last, or {@link #NONE}. */
    int lastTerm(int node) {
        return lastTerm[node];
    }

    /** The term of the same node that was added before this one, or {@link #NONE}. */
    int termBefore(int term) {
        return termBefore[term];
    }

    Term term(int term) {
        return terms.get(term);
    }
}
