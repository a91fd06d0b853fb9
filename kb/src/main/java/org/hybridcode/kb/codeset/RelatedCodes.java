package org.hybridcode.kb.codeset;

import java.util.Objects;
import org.hybridcode.kb.code.CodeRange;

/**
 * Two groups of codes that stand in a relation: a condition and the history of it, an acute and a chronic form.
 *
 * @param relation the name of the relation, as rules use it
 * @param first the codes on its one side
 * @param second the codes on its other side
 */
public record RelatedCodes(String relation, CodeRange first, CodeRange second) {

    /** Refuses missing parts. */
    public RelatedCodes {
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
    }
}
