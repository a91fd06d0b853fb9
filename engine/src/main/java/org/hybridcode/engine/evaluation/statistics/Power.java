package org.hybridcode.engine.evaluation.statistics;

import java.util.Objects;
import org.hybridcode.engine.evaluation.measure.Figure;

/**
 * The power of a paired t-test for the effect that was seen. Said of the effect seen, it says no more than p does; what
 * helps is the number of notes to plan for.
 *
 * @param alpha the level of the test: 0.05 over the number of comparisons
 * @param power how probable it is that such a test sees such an effect; not defined when the effect is not
 * @param notesNeeded the least number of notes with which the power is 0.8; not defined when the effect is not or is too
 *     small for any number
 */
public record Power(double alpha, Figure power, Figure notesNeeded) {

    /** Refuses missing parts. */
    public Power {
        Objects.requireNonNull(power, "power");
        Objects.requireNonNull(notesNeeded, "notesNeeded");
    }

    /**
     * The power with which {@code pairs} notes show the effect {@code dz}.
     *
     * @throws IllegalArgumentException when alpha is not in (0, 1)
     */
    public static Power of(int pairs, Figure dz, double alpha) {
        if (!dz.defined()) {
            return new Power(alpha, Figure.NOT_DEFINED, Figure.NOT_DEFINED);
        }
        double effect = dz.value().getAsDouble();
        return new Power(alpha, PowerAnalysis.power(pairs, effect, alpha), PowerAnalysis.pairsNeeded(effect, alpha));
    }
}
