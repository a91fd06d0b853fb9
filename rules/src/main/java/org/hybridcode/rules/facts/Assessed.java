package org.hybridcode.rules.facts;

import java.util.Objects;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.CodebookEntry;

/**
 * The provider's own conclusion in the note establishes a code.
 *
 * @param entry the code's entry
 */
public record Assessed(CodebookEntry entry) implements Verdict {
    private static final int SYMPTOMS = 18;
    private static final int LAST_OF_CONDITIONS = 19;

    /** Refuses a missing entry. */
    public Assessed {
        Objects.requireNonNull(entry, "entry");
    }

    /** The code. */
    public Icd10Code code() {
        return entry.code();
    }

    /** The code's category as text. */
    public String category() {
        return entry.category().text();
    }

    /** Whether it is a condition of the patient: a disease, an injury or a symptom, no external cause and no factor. */
    public boolean condition() {
        return entry.chapter() <= LAST_OF_CONDITIONS;
    }

    /** Whether it is a condition that is more than a symptom. */
    public boolean diagnosis() {
        return condition() && entry.chapter() != SYMPTOMS;
    }
}
