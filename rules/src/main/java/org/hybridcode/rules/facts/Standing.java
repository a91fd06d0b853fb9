package org.hybridcode.rules.facts;

import java.util.Objects;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.CodebookEntry;

/**
 * A documented code that no standing code excludes.
 *
 * @param entry the code's entry
 */
public record Standing(CodebookEntry entry) implements Verdict {

    /** Refuses a missing entry. */
    public Standing {
        Objects.requireNonNull(entry, "entry");
    }

    /** The code. */
    public Icd10Code code() {
        return entry.code();
    }
}
