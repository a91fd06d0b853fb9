package org.hybridcode.rules.rulebook.table;

import java.util.Objects;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;

/**
 * A header whose billable codes a site's query offers; they come into play with the codes that are asked about.
 *
 * @param code the code, or group of codes, that is asked about
 * @param header the header
 */
public record Choices(CodeRange code, Icd10Code header) {

    /** Refuses missing parts. */
    public Choices {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(header, "header");
    }
}
