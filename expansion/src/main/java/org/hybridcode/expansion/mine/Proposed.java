package org.hybridcode.expansion.mine;

import java.util.Objects;
import org.hybridcode.kb.codebook.CodebookEntry;

/**
 * A code that a phrase may mean.
 *
 * @param entry the code, billable
 * @param source what vouches for it
 */
public record Proposed(CodebookEntry entry, SourceKind source) {

    /** Refuses missing parts. */
    public Proposed {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(source, "source");
    }
}
