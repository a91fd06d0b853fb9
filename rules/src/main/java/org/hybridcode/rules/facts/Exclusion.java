package org.hybridcode.rules.facts;

import java.util.Objects;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.CodebookEntry;

/**
 * A documented code is refused because a standing code excludes it.
 *
 * @param entry the code that is refused
 * @param by the code that excludes it
 * @param reason why this one goes and not the other
 */
public record Exclusion(CodebookEntry entry, CodebookEntry by, String reason) implements Verdict {

    /** Refuses missing parts. */
    public Exclusion {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(reason, "reason");
    }

    /** The code that is refused. */
    public Icd10Code code() {
        return entry.code();
    }
}
