package org.hybridcode.kb.concept;

import java.util.Objects;
import java.util.Optional;

/**
 * A measured value as a concept: what words that tell one mean.
 *
 * @param measure what was measured, as the table of measures names it
 * @param value the value in the unit of the measure
 */
public record MeasuredValue(String measure, double value) {
    private static final String MEASURE = "measure:";
    private static final String IS = "=";

    /** Refuses a missing name. */
    public MeasuredValue {
        Objects.requireNonNull(measure, "measure");
    }

    /** The identifier of the concept. */
    public String conceptId() {
        return MEASURE + measure + IS + value;
    }

    /** The value that the concept stands for, if it stands for one. */
    public static Optional<MeasuredValue> of(String conceptId) {
        if (!conceptId.startsWith(MEASURE)) {
            return Optional.empty();
        }
        int is = conceptId.indexOf(IS);
        return Optional.of(new MeasuredValue(
                conceptId.substring(MEASURE.length(), is), Double.parseDouble(conceptId.substring(is + IS.length()))));
    }
}
