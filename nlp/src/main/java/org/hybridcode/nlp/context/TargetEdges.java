package org.hybridcode.nlp.context;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/** The tokens before which a target begins or ends: of a condition, or of a mere word that may sharpen one. */
final class TargetEdges {
    /** No targets. */
    static final TargetEdges NONE = new TargetEdges(List.of(), none -> false);

    private final BitSet conditions = new BitSet();
    private final BitSet words = new BitSet();

    /** @param word whether the target of this place in the list is a mere word */
    TargetEdges(List<TokenRange> targets, IntPredicate word) {
        for (int place = 0; place < targets.size(); place++) {
            BitSet edges = word.test(place) ? words : conditions;
            edges.set(targets.get(place).first());
            edges.set(targets.get(place).end());
        }
    }

    /** Whether no phrase has this token and the one before it. */
    boolean ofCondition(int token) {
        return conditions.get(token);
    }

    /** Whether a condition begins or ends between the two tokens. */
    boolean ofConditionWithin(int first, int end) {
        int edge = conditions.nextSetBit(first);
        return edge >= 0 && edge < end;
    }

    /** Whether only a phrase that does not keep off words has this token and the one before it. */
    boolean ofWord(int token) {
        return words.get(token);
    }
}
