package org.hybridcode.rules.rulebook.table;

import java.util.Objects;

/**
 * A column of a table.
 *
 * @param title what stands above it
 * @param name what templates call it
 * @param kind what its cells hold
 * @param required whether every row fills it in
 */
record Column(String title, String name, CellKind kind, boolean required) {

    /** Refuses missing parts. */
    Column {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
    }

    static Column required(String title, CellKind kind) {
        return new Column(title, title, kind, true);
    }

    static Column optional(String title, String name, CellKind kind) {
        return new Column(title, name, kind, false);
    }
}
