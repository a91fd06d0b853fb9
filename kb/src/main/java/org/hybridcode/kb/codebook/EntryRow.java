package org.hybridcode.kb.codebook;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.hybridcode.kb.code.Icd10Code;

/**
 * A line of a code set as it was read; a {@link Codebook} turns it into an entry.
 *
 * @param code the code
 * @param title the official long title
 * @param billable whether the code may be reported
 * @param chronicity the AHRQ indicator
 * @param billableUntil for a header, the last day on which an earlier release let it be reported
 */
public record EntryRow(
        Icd10Code code, String title, boolean billable, Chronicity chronicity, Optional<LocalDate> billableUntil) {

    /** @throws IllegalArgumentException when the title is blank or a billable code says that it was billable once */
    public EntryRow {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(chronicity, "chronicity");
        if (title.isBlank()) {
            throw new IllegalArgumentException("code " + code + " has no title");
        }
        if (billable && billableUntil.isPresent()) {
            throw new IllegalArgumentException("code " + code + " is billable and cannot have ceased to be");
        }
    }
}
