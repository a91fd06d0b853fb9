package org.hybridcode.engine.audit.store;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import org.postgresql.copy.CopyManager;

/** Rows by COPY, many at a time. */
final class CopiedRows implements StoreRows {
    private static final int MANY = 1 << 20;

    private final CopyManager copy;
    private final Map<Table, StringBuilder> pending = new EnumMap<>(Table.class);

    CopiedRows(CopyManager copy) {
        this.copy = copy;
        for (Table table : Table.values()) {
            pending.put(table, new StringBuilder());
        }
    }

    @Override
    public void add(Table table, Object... values) throws SQLException {
        StringBuilder rows = pending.get(table);
        for (int i = 0; i < values.length; i++) {
            rows.append(i == 0 ? "" : "\t").append(written(values[i]));
        }
        rows.append('\n');
        if (rows.length() > MANY) {
            flush();
        }
    }

    /** As the text form of COPY has it. */
    private static String written(Object value) {
        return value == null
                ? "\\N"
                : value.toString()
                        .replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
    }

    @Override
    public void flush() throws SQLException {
        for (Table table : Table.values()) {
            StringBuilder rows = pending.get(table);
            if (rows.length() > 0) {
                try {
                    copy.copyIn("COPY " + table.label() + " FROM STDIN", new StringReader(rows.toString()));
                } catch (IOException e) {
                    throw new SQLException("the connection was lost", e);
                }
                rows.setLength(0);
            }
        }
    }

    @Override
    public void close() {
        // What was not flushed belongs to an audit that is not taken in.
    }
}
