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
 * @param poaExempt whether the code is exempt from present-on-admission reporting
 */
public record EntryRow(
        Icd10Code code,
        String title,
        boolean billable,
        Chronicity chronicity,
        Optional<LocalDate> billableUntil,
        boolean poaExempt) {

    /** @throws IllegalArgumentException when the title is blank, or a header is as only codes are, or the reverse */
    public EntryRow {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(chronicity, "chronicity");
        if (title.isBlank()) {
            throw new IllegalArgumentException("code " + code + " has no title");
        }
        if (billable && billableUntil.isPresent()) {
            throw new IllegalArgumentException("code " + code + " is billable and cannot have ceased to be");
        }
        if (!billable && poaExempt) {
            throw new IllegalArgumentException("header " + code + " is not reported and cannot be exempt from it");
        }
    }

    /** A header. */
    public static EntryRow header(Icd10Code code, String title, Optional<LocalDate> billableUntil) {
        return new EntryRow(code, title, false, Chronicity.NEITHER, billableUntil, false);
    }

    /** A billable code. */
    public static EntryRow billable(Icd10Code code, String title, Chronicity chronicity, boolean poaExempt) {
        return new EntryRow(code, title, true, chronicity, Optional.empty(), poaExempt);
    }
}
