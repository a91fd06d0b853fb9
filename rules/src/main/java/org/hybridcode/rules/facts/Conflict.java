package org.hybridcode.rules.facts;

import java.util.Objects;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.CodebookEntry;

/**
 * Two documented codes that must not leave together; there is one such fact for each way round.
 *
 * @param one a documented code
 * @param other a code that it conflicts with
 */
public record Conflict(Documented one, Documented other) implements Verdict {
    private static final int SYMPTOMS = 18;

    /** Refuses missing parts. */
    public Conflict {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
    }

    /** The one code's entry. */
    public CodebookEntry entry() {
        return one.entry();
    }

    /** The other code's entry. */
    public CodebookEntry otherEntry() {
        return other.entry();
    }

    /** The one code. */
    public Icd10Code code() {
        return one.code();
    }

    /** The other code. */
    public Icd10Code otherCode() {
        return other.code();
    }

    /** The place of the one in the note, 0 the most telling. */
    public int place() {
        return one.prominence();
    }

    /** The place of the other in the note. */
    public int otherPlace() {
        return other.prominence();
    }

    /** Whether the one is of chapter 18, symptoms and signs. */
    public boolean symptom() {
        return one.chapter() == SYMPTOMS;
    }

    /** Whether the other is of chapter 18. */
    public boolean otherSymptom() {
        return other.chapter() == SYMPTOMS;
    }

    /** Whether the one's title says that a detail is missing. */
    public boolean unspecified() {
        return one.unspecified();
    }

    /** Whether the other's title says that a detail is missing. */
    public boolean otherUnspecified() {
        return other.unspecified();
    }

    /** Whether both are symptoms or neither is. */
    public boolean alikeInKind() {
        return symptom() == otherSymptom();
    }

    /** Whether both are unspecified or neither is. */
    public boolean alikeInDetail() {
        return unspecified() == otherUnspecified();
    }
}
