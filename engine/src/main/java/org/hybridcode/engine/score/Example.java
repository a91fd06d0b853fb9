package org.hybridcode.engine.score;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A code that was given to a gold note.
 *
 * @param traits its traits
 * @param right whether the gold has exactly this code
 * @param weight how much it counts, above zero
 */
public record Example(Set<Trait> traits, boolean right, double weight) {

    /** @throws IllegalArgumentException when the weight is not above zero */
    public Example {
        traits = Collections.unmodifiableSortedSet(new TreeSet<>(traits));
        if (!(weight > 0)) {
            throw new IllegalArgumentException("an example has a weight above zero, not " + weight);
        }
    }
}
