package org.hybridcode.rules.rulebook;

import java.util.List;
import java.util.Objects;

/**
 * DRL text that is compiled, with where its lines come from.
 *
 * @param name the file's name below the folder of the rules
 * @param drl the text
 * @param rows for a table, the row that each line of the text was made of; empty for a DRL file
 */
record RuleSource(String name, String drl, List<Integer> rows) {

    /** Copies the rows. */
    RuleSource {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(drl, "drl");
        rows = List.copyOf(rows);
    }

    /** The line of the file, or the row of the table, that a line of the text comes from; 0 when it is about the whole. */
    int row(int line) {
        return rows.isEmpty() ? line : line > 0 && line <= rows.size() ? rows.get(line - 1) : 0;
    }
}
