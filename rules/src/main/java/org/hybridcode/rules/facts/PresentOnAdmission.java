package org.hybridcode.rules.facts;

import java.util.Objects;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.CodebookEntry;

/**
 * Whether a condition that is assigned at an inpatient stay was there at admission.
 *
 * @param entry the code's entry
 * @param indicator the letter that the claim carries: Y yes, N no, U not documented, W cannot be determined; 1 for an exempt code
 */
public record PresentOnAdmission(CodebookEntry entry, String indicator) implements Verdict {

    /** Refuses missing parts. */
    public PresentOnAdmission {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(indicator, "indicator");
    }

    /** The code. */
    public Icd10Code code() {
        return entry.code();
    }
}
