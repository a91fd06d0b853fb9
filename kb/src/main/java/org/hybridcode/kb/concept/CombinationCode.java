package org.hybridcode.kb.concept;

import java.util.Objects;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;

/**
 * A code that the classification gives to two conditions together (Official Guidelines, Sections I.A.15 and I.B.9).
 *
 * @param code the combination code
 * @param first the conditions that it takes in
 * @param second the conditions that go with it
 */
public record CombinationCode(Icd10Code code, CodeRange first, CodeRange second) {

    /** Refuses missing parts. */
    public CombinationCode {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
    }
}
