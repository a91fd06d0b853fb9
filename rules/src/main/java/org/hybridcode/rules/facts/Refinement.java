package org.hybridcode.rules.facts;

import java.util.Objects;
import org.hybridcode.kb.code.Icd10Code;

/**
 * A code in play that may fill in what an unspecified code in play leaves open: it stands below the nearest header above
 * the unspecified code that is not itself unspecified. {@code E11.42} refines {@code E11.40}; {@code E11.65}, of another
 * header, does not.
 *
 * @param code the unspecified code
 * @param refined the code below the same header
 */
public record Refinement(Icd10Code code, Icd10Code refined) {

    /** Refuses missing parts. */
    public Refinement {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(refined, "refined");
    }
}
