package org.hybridcode.rules.facts;

import java.util.List;
import java.util.Objects;
import org.hybridcode.kb.codebook.CodebookEntry;

/**
 * The codes of a set that queries offer, without any order of preference.
 *
 * @param set the name of the set
 * @param options its billable codes in the codebook in force, in code order; none when the codebook has none
 */
public record Offer(String set, List<CodebookEntry> options) {

    /** Refuses missing parts. */
    public Offer {
        Objects.requireNonNull(set, "set");
        options = List.copyOf(options);
    }
}
