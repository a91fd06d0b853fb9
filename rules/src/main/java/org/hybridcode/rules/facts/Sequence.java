package org.hybridcode.rules.facts;

import java.util.Objects;
import org.hybridcode.kb.code.Icd10Code;

/**
 * Of two assigned codes, which comes first.
 *
 * @param first the code that comes before
 * @param second the code that comes after
 */
public record Sequence(Icd10Code first, Icd10Code second) implements Verdict {

    /** Refuses missing parts. */
    public Sequence {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
    }
}
