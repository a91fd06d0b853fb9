package org.hybridcode.rules.facts;

import java.util.List;
import java.util.Objects;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.CodebookEntry;

/**
 * A code in play leaves a detail open that other codes of its group say.
 *
 * @param entry the code's entry
 * @param detail the name of the detail: side, trimester, stage, severity
 * @param options the billable codes that say it and nothing else more, in code order, at least one
 */
public record OpenDetail(CodebookEntry entry, String detail, List<CodebookEntry> options) {

    /** Refuses missing parts. */
    public OpenDetail {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(detail, "detail");
        options = List.copyOf(options);
    }

    /** The code. */
    public Icd10Code code() {
        return entry.code();
    }
}
