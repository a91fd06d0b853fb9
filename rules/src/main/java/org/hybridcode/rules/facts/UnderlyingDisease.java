package org.hybridcode.rules.facts;

import java.util.List;
import java.util.Objects;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.CodebookEntry;

/**
 * A code in play is never coded without the disease that it is a manifestation of.
 *
 * @param entry the code's entry
 * @param options the codes and categories that the code first notes over it name, in code order; none when they name none
 */
public record UnderlyingDisease(CodebookEntry entry, List<CodebookEntry> options) {

    /** Refuses missing parts. */
    public UnderlyingDisease {
        Objects.requireNonNull(entry, "entry");
        options = List.copyOf(options);
    }

    /** The code. */
    public Icd10Code code() {
        return entry.code();
    }
}
