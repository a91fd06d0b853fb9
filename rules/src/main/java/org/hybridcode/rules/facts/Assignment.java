package org.hybridcode.rules.facts;

import java.util.Objects;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.CodebookEntry;

/**
 * The code is assigned: it leaves the system.
 *
 * @param entry the code's entry, billable
 */
public record Assignment(CodebookEntry entry) implements Verdict {

    /** @throws IllegalArgumentException when the code is not billable */
    public Assignment {
        Objects.requireNonNull(entry, "entry");
        if (!entry.billable()) {
            throw new IllegalArgumentException(entry.code() + " is not billable and cannot be assigned");
        }
    }

    /** The code. */
    public Icd10Code code() {
        return entry.code();
    }

    /** The code's category as text. */
    public String category() {
        return entry.category().text();
    }

    /** Whether the title says that a detail is missing. */
    public boolean unspecified() {
        return entry.unspecified();
    }

    /** Whether the condition persists when nothing says that it has ended. */
    public boolean chronic() {
        return entry.chronic();
    }

    /** The code as text. */
    public String text() {
        return entry.code().text();
    }

    /** The code's chapter. */
    public int chapter() {
        return entry.chapter();
    }
}
