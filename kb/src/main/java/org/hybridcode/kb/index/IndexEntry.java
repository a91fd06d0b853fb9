package org.hybridcode.kb.index;

import java.util.List;
import java.util.Objects;

/**
 * A line of the Alphabetic Index as it is printed; the lines in document order, with their depth, are the tree.
 *
 * @param table the part of the index
 * @param depth 0 for a main term, 1 to 9 for a subterm
 * @param printed the title with its nonessential modifiers in brackets, where they stand: {@code common (bile) duct}
 * @param code the code as printed, {@code S93.40-}; empty when there is none
 * @param manifestation the manifestation code as printed; empty when there is none
 * @param see the target of "see", as printed; empty when there is none
 * @param seeAlso the target of "see also", as printed; empty when there is none
 * @param cells six codes as printed, in the order of the table's columns, each empty when there is none; no cells at all
 *     for a term without them
 */
public record IndexEntry(
        IndexTable table,
        int depth,
        String printed,
        String code,
        String manifestation,
        String see,
        String seeAlso,
        List<String> cells) {

    /** The number of code columns in the tables of neoplasms and drugs. */
    public static final int COLUMNS = 6;

    /** The deepest subterm that the index knows. */
    public static final int DEEPEST = 9;

    /** @throws IllegalArgumentException when the title is blank, the depth not 0 to 9, or the cells not 6 or none */
    public IndexEntry {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(manifestation, "manifestation");
        Objects.requireNonNull(see, "see");
        Objects.requireNonNull(seeAlso, "seeAlso");
        cells = List.copyOf(cells);
        if (printed.isBlank()) {
            throw new IllegalArgumentException("a term of the index has no title");
        }
        if (depth < 0 || depth > DEEPEST) {
            throw new IllegalArgumentException("depth " + depth + " of '" + printed + "' is not 0 to " + DEEPEST);
        }
        if (!cells.isEmpty() && cells.size() != COLUMNS) {
            throw new IllegalArgumentException("'" + printed + "' has " + cells.size() + " cells, not " + COLUMNS);
        }
    }
}
