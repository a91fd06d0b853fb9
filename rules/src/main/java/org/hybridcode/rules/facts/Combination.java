package org.hybridcode.rules.facts;

import java.util.Objects;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.CodebookEntry;

/**
 * A code that the classification gives to two conditions together, both in play; it takes the first of them in.
 *
 * @param entry the combination code's entry
 * @param first the condition that it takes in
 * @param second the condition that goes with it
 */
public record Combination(CodebookEntry entry, Icd10Code first, Icd10Code second) {

    /** Refuses missing parts. */
    public Combination {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
    }

    /** The combination code. */
    public Icd10Code code() {
        return entry.code();
    }

    /** The combination code's category as text. */
    public String category() {
        return entry.category().text();
    }
}
