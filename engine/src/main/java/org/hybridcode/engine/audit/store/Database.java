package org.hybridcode.engine.audit.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A database that keeps a store: where it is, and in what it differs from others. */
interface Database {

    /** What messages call it; no password. */
    String name();

    /** Whether there is anything to be opened. */
    boolean exists();

    /** A new connection. */
    Connection connect() throws SQLException;

    /** What is to be set on a connection. */
    List<String> settings();

    /** A table of the schema in its own words. */
    String table(String portable);

    /** What lets one writer in at a time; run at the beginning of the transaction. */
    List<String> alone();

    /** Takes the rows of audits in. */
    StoreRows rows(Connection connection) throws SQLException;

    /**
     * The database that an address names: a file, or {@code jdbc:postgresql://...}.
     *
     * @throws org.hybridcode.engine.audit.record.AuditException when it is of another kind
     */
    static Database of(String address) {
        return address.startsWith("jdbc:")
                ? PostgresDatabase.at(address)
                : new SqliteDatabase(java.nio.file.Path.of(address));
    }
}
