package org.hybridcode.engine.evaluation.error;

import java.util.Objects;
import java.util.Optional;
import org.hybridcode.engine.coding.RefusedCode;

/**
 * One wrong decision about one code of one note.
 *
 * @param note the note's id
 * @param polarity the first level
 * @param code the false or missed code
 * @param title its title; empty when the codebook has none
 * @param type the third level, which says the second
 * @param other the code of the opposite error that the type compares it with, or empty
 * @param refusal for a code that was proposed and refused, or whose other words were: the trace
 */
public record CodeError(
        String note,
        Polarity polarity,
        String code,
        String title,
        ErrorType type,
        String other,
        Optional<RefusedCode> refusal) {

    /** The first level of the error analysis. */
    public enum Polarity {
        FALSE_POSITIVE,
        FALSE_NEGATIVE
    }

    /** Refuses missing parts. */
    public CodeError {
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(polarity, "polarity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(refusal, "refusal");
    }
}
