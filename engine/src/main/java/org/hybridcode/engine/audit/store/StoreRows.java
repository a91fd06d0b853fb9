package org.hybridcode.engine.audit.store;

import java.sql.SQLException;

/** Rows on their way into a store. For one thread. */
interface StoreRows extends AutoCloseable {

    /** Adds a row to a table; a value that is null is none. */
    void add(Table table, Object... values) throws SQLException;

    /** Brings everything that was added into the store. */
    void flush() throws SQLException;

    @Override
    void close() throws SQLException;

    /** The tables that grow with the notes, each before those that refer to it. */
    enum Table {
        /** A note. */
        NOTE("note", 6),
        /** A decision. */
        DECISION("decision", 13),
        /** A rule that said something of a decision. */
        DECISION_RULE("decision_rule", 2);

        private final String label;
        private final int columns;

        Table(String label, int columns) {
            this.label = label;
            this.columns = columns;
        }

        /** Its name in the schema. */
        String label() {
            return label;
        }

        /** How many columns it has. */
        int columns() {
            return columns;
        }
    }
}
