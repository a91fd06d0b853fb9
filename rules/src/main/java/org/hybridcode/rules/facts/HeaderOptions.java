package org.hybridcode.rules.facts;

import java.util.List;
import java.util.Objects;
import org.hybridcode.kb.codebook.CodebookEntry;

/**
 * The billable codes below a header that was proposed.
 *
 * @param header the header
 * @param options the codes below it, in code order
 */
public record HeaderOptions(CodebookEntry header, List<CodebookEntry> options) {

    /** Refuses a missing header and copies the options. */
    public HeaderOptions {
        Objects.requireNonNull(header, "header");
        options = List.copyOf(options);
    }
}
