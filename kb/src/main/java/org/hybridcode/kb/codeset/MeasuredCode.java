package org.hybridcode.kb.codeset;

import java.util.Objects;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.concept.MeasuredValue;

/**
 * The code of a measured value.
 *
 * @param measure what is measured, as the table of measures names it
 * @param from the least value, inclusive
 * @param below the value from which on it is another code
 * @param code the code, with an underscore for each character that is as in the code beside it
 * @param beside the codes of which one must be proposed
 * @param sharpens whether it takes the place of that code, and does not stand beside it
 */
public record MeasuredCode(String measure, double from, double below, String code, CodeSet beside, boolean sharpens) {
    private static final char SAME = '_';

    /** Refuses missing parts. */
    public MeasuredCode {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(beside, "beside");
    }

    /** Whether it is the code of this value beside this code. */
    public boolean isOf(MeasuredValue value, Icd10Code other) {
        return value.measure().equals(measure)
                && from <= value.value()
                && value.value() < below
                && beside.contains(other);
    }

    /** The code beside this one, as text: it need not exist. */
    public String text(Icd10Code other) {
        StringBuilder text = new StringBuilder(code);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == SAME && i < other.text().length()) {
                text.setCharAt(i, other.text().charAt(i));
            }
        }
        return text.toString();
    }
}
