package org.hybridcode.rules.facts;

import java.util.Objects;
import org.hybridcode.kb.code.Icd10Code;

/**
 * A code in play belongs to a named set of codes that a guideline speaks of.
 *
 * @param code the code
 * @param set the name of the set, as the table of sets gives it
 */
public record InSet(Icd10Code code, String set) {

    /** Refuses missing parts. */
    public InSet {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(set, "set");
    }
}
