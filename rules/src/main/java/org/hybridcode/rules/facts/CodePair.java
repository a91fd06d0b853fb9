package org.hybridcode.rules.facts;

import java.util.Objects;
import org.hybridcode.kb.code.Icd10Code;

/**
 * Two codes in play stand in a relation that a guideline speaks of: a condition and the history of it, an acute and a chronic
 * form.
 *
 * @param relation the name of the relation, as the table of pairs gives it
 * @param code the code on its one side
 * @param other the code on its other side
 */
public record CodePair(String relation, Icd10Code code, Icd10Code other) {
    /** The relation of a displaced fracture and the nondisplaced one, which their titles tell and no table. */
    public static final String NONDISPLACED_FORM = "nondisplaced form";

    /** The relation of a code, and one that says the same condition with less: of the table, and of titles that tell a side. */
    public static final String SAID_WITH_MORE = "said with more";

    /** Refuses missing parts. */
    public CodePair {
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(other, "other");
    }
}
