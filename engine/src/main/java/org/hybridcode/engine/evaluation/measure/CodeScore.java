package org.hybridcode.engine.evaluation.measure;

import java.util.Objects;

/**
 * How well a system gave a code, at some level. A code that completes a gold header counts as that header.
 *
 * @param code the code, or the category
 * @param support in how many notes it is gold
 * @param predicted in how many notes it is predicted
 * @param hits in how many notes both
 */
public record CodeScore(String code, int support, int predicted, int hits) {

    /** @throws IllegalArgumentException when there are more hits than gold or predicted codes */
    public CodeScore {
        Objects.requireNonNull(code, "code");
        if (hits < 0 || hits > support || hits > predicted) {
            throw new IllegalArgumentException(hits + " hits of " + support + " gold and " + predicted + " predicted");
        }
    }

    /** The counts as decisions. */
    public Tally tally() {
        return new Tally(hits, predicted - hits, support - hits);
    }
}
