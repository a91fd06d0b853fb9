package org.hybridcode.rules.facts;

import java.util.Objects;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.CodebookEntry;

/**
 * Of two documented codes that exclude each other, the one that has to go if the other stays.
 *
 * @param weaker the code that would go
 * @param stronger the code that would stay
 * @param reason why this way round
 */
public record Yielding(CodebookEntry weaker, CodebookEntry stronger, String reason) implements Verdict {

    /** Refuses missing parts. */
    public Yielding {
        Objects.requireNonNull(weaker, "weaker");
        Objects.requireNonNull(stronger, "stronger");
        Objects.requireNonNull(reason, "reason");
    }

    /** The code that would go. */
    public Icd10Code weakerCode() {
        return weaker.code();
    }

    /** The code that would stay. */
    public Icd10Code strongerCode() {
        return stronger.code();
    }
}
