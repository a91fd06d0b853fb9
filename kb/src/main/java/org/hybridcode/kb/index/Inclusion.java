package org.hybridcode.kb.index;

import java.util.Objects;
import org.hybridcode.kb.code.Icd10Code;

/**
 * An inclusion term of the Tabular List.
 *
 * @param code the code under which it stands
 * @param text the term
 */
public record Inclusion(Icd10Code code, String text) {
    /** Refuses missing parts. */
    public Inclusion {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
    }
}
