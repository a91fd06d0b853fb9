package org.hybridcode.rules.facts;

import java.util.Objects;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.CodebookEntry;

/**
 * A documented code gives way, by a guideline, to another documented code that says the same and more.
 *
 * @param entry the code that is not coded
 * @param by the code that stands for it
 * @param reason why
 */
public record GivesWay(CodebookEntry entry, CodebookEntry by, String reason) implements Verdict {

    /** Refuses missing parts. */
    public GivesWay {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(reason, "reason");
    }

    /** The code that is not coded. */
    public Icd10Code code() {
        return entry.code();
    }

    /** The code that stands for it. */
    public Icd10Code byCode() {
        return by.code();
    }
}
