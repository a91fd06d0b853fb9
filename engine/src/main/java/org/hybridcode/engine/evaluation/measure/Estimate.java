package org.hybridcode.engine.evaluation.measure;

/**
 * A value with the interval that 95 of 100 such samples of notes are expected to set about it.
 *
 * @param value the value in all the notes
 * @param low lower bound of the 95 % interval
 * @param high upper bound of the 95 % interval
 */
public record Estimate(double value, double low, double high) {

    /** @throws IllegalArgumentException when a number is not finite or the bounds are the wrong way round */
    public Estimate {
        if (!Double.isFinite(value) || !Double.isFinite(low) || !Double.isFinite(high) || low > high) {
            throw new IllegalArgumentException("no estimate: " + value + " in [" + low + ", " + high + "]");
        }
    }
}
