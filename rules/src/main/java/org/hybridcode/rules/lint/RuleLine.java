package org.hybridcode.rules.lint;

import java.util.Objects;

/**
 * Where a rule stands.
 *
 * @param id its id
 * @param file the file
 * @param line the line, or the row of a table, from 1
 */
public record RuleLine(String id, String file, int line) {

    /** Refuses missing parts. */
    public RuleLine {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(file, "file");
    }
}
