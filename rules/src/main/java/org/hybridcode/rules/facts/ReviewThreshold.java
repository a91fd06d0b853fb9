package org.hybridcode.rules.facts;

/**
 * The score from which on codes go without review. Where nobody asks for one there is none.
 *
 * @param value in [0,1]
 */
public record ReviewThreshold(double value) {

    /** @throws IllegalArgumentException when the value is out of range */
    public ReviewThreshold {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(
                    "the score from which on codes go without review is in [0,1], not " + value);
        }
    }
}
