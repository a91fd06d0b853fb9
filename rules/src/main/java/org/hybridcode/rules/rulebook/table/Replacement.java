package org.hybridcode.rules.rulebook.table;

import java.util.Objects;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;

/**
 * A code that a site puts in the place of two others; it comes into play with them.
 *
 * @param first the one code, or group of codes
 * @param second the other
 * @param code the code that stands for both
 */
public record Replacement(CodeRange first, CodeRange second, Icd10Code code) {

    /** Refuses missing parts. */
    public Replacement {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(code, "code");
    }
}
