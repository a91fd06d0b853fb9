package org.hybridcode.engine.audit.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Rows by one prepared statement for each table. */
final class PreparedRows implements StoreRows {
    private final Map<Table, PreparedStatement> inserts = new EnumMap<>(Table.class);

    PreparedRows(Connection connection) throws SQLException {
        for (Table table : Table.values()) {
            String marks = String.join(", ", Collections.nCopies(table.columns(), "?"));
            inserts.put(table, connection.prepareStatement("INSERT INTO " + table.label() + " VALUES (" + marks + ")"));
        }
    }

    @Override
    public void add(Table table, Object... values) throws SQLException {
        PreparedStatement insert = inserts.get(table);
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.executeUpdate();
    }

    @Override
    public void flush() {
        // Each row is there as soon as it is added.
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement insert : inserts.values()) {
            insert.close();
        }
    }
}
