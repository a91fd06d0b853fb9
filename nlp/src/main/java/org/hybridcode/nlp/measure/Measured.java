package org.hybridcode.nlp.measure;

import java.util.Objects;
import org.hybridcode.kb.concept.MeasuredValue;
import org.hybridcode.rules.facts.Span;

/**
 * A measured value that a note tells.
 *
 * @param value what was measured, and the value in the unit of the measure
 * @param span the words that tell it, with the value
 */
public record Measured(MeasuredValue value, Span span) {

    /** Refuses missing parts. */
    public Measured {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(span, "span");
    }
}
