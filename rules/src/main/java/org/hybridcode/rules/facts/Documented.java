package org.hybridcode.rules.facts;

import java.util.Objects;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.CodebookEntry;

/**
 * The note documents a code: at least one proposal for it passed every layer up to the guidelines.
 *
 * @param entry the code's entry
 * @param prominence the place of its most telling proposal
 */
public record Documented(CodebookEntry entry, int prominence) implements Verdict {

    /** Refuses missing parts. */
    public Documented {
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

    /** The code's chapter. */
    public int chapter() {
        return entry.chapter();
    }

    /** Whether the title says that a detail is missing. */
    public boolean unspecified() {
        return entry.unspecified();
    }

    /** Whether the title says that nothing complicates the condition. */
    public boolean uncomplicated() {
        return entry.uncomplicated();
    }

    /** How many characters the code has. */
    public int length() {
        return entry.code().undotted().length();
    }

    /** The code as text. */
    public String text() {
        return entry.code().text();
    }

    /** Whether the code is the residual one of its group, which ends in 9: what none of its neighbours says. */
    public boolean residual() {
        return text().endsWith("9");
    }
}
