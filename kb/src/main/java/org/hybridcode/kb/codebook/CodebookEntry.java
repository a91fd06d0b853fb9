package org.hybridcode.kb.codebook;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.hybridcode.kb.code.Icd10Code;

/**
 * A code that exists in a release. Only a {@link CodebookBuilder} makes one, for its {@link Codebook}: this is the proof, by construction, that nothing
 * but a code of the codebook in force can leave the system. Two entries are equal when their codes are.
 */
public final class CodebookEntry implements Comparable<CodebookEntry> {
    private final Icd10Code code;
    private final String title;
    private final boolean billable;
    private final Chronicity chronicity;
    private final int chapter;
    private final Optional<LocalDate> billableUntil;
    private final boolean poaExempt;
    private final Place place;
    private final int number;

    /** An entry that stands at {@code place}, the {@code number}th of its codebook in code order. */
    CodebookEntry(EntryRow row, int chapter, Place place, int number) {
        this.code = Objects.requireNonNull(row.code(), "code");
        this.title = Objects.requireNonNull(row.title(), "title");
        this.billable = row.billable();
        this.chronicity = Objects.requireNonNull(row.chronicity(), "chronicity");
        this.billableUntil = row.billableUntil();
        this.poaExempt = row.poaExempt();
        this.chapter = chapter;
        this.place = Objects.requireNonNull(place, "place");
        this.number = number;
    }

    Place place() {
        return place;
    }

    int number() {
        return number;
    }

    /** The code. */
    public Icd10Code code() {
        return code;
    }

    /** The code as text, as proposals spell it. */
    public String text() {
        return code.text();
    }

    /** The official long title. */
    public String title() {
        return title;
    }

    /** Whether the code may be reported; a header may not. */
    public boolean billable() {
        return billable;
    }

    /** The three-character category. */
    public Icd10Code category() {
        return code.category();
    }

    /** The chapter's number, 1 to 22. */
    public int chapter() {
        return chapter;
    }

    /** The AHRQ indicator. */
    public Chronicity chronicity() {
        return chronicity;
    }

    /** Whether the condition persists when nothing says that it has ended. */
    public boolean chronic() {
        return chronicity.persists();
    }

    /** For a header that was billable in an earlier release: the last day on which it was. */
    public Optional<LocalDate> billableUntil() {
        return billableUntil;
    }

    /** Whether this is a header that an earlier release let be reported. */
    public boolean formerlyBillable() {
        return billableUntil.isPresent();
    }

    /** Whether the code is exempt from present-on-admission reporting. */
    public boolean poaExempt() {
        return poaExempt;
    }

    /** Whether the title itself says that a detail is missing: "unspecified", "NOS". */
    public boolean unspecified() {
        String lower = title.toLowerCase(Locale.ROOT);
        return lower.contains("unspecified") || lower.endsWith(" nos");
    }

    /** Whether the title itself says that nothing complicates the condition. */
    public boolean uncomplicated() {
        String lower = title.toLowerCase(Locale.ROOT);
        return lower.contains("without complication") || lower.contains("uncomplicated");
    }

    @Override
    public int compareTo(CodebookEntry other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodebookEntry entry && code.equals(entry.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code + " " + title;
    }
}
