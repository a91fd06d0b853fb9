package org.hybridcode.kb.index;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a "see" or "see also" leads.
 *
 * @param kind what is meant
 * @param term the term to go on from, for a path into the index or the table of neoplasms
 * @param column the column of the table that the reference names, or -1
 * @param whole whether every part of the path was found; otherwise {@code term} is the deepest one that was
 */
public record SeeTarget(Kind kind, Optional<IndexTerm> term, int column, boolean whole) {

    /** What a reference means. */
    public enum Kind {
        /** A term of the index. */
        TERM,
        /** The table of neoplasms, by site. */
        NEOPLASM,
        /** The table of drugs, by substance. */
        DRUG,
        /** The named condition itself is to be looked up: "see condition". */
        CONDITION,
        /** Codes of the Tabular List rather than a term. */
        CODES,
        /** Not found. */
        UNRESOLVED
    }

    /** Refuses missing parts. */
    public SeeTarget {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(term, "term");
    }

    static SeeTarget of(Kind kind) {
        return new SeeTarget(kind, Optional.empty(), -1, kind != Kind.UNRESOLVED);
    }
}
