package org.hybridcode.engine.audit.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A file of SQLite.
 *
 * @param file where it is
 */
record SqliteDatabase(Path file) implements Database {

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public boolean exists() {
        return Files.isRegularFile(file);
    }

    @Override
    public Connection connect() throws SQLException {
        return Sqlite.open(file);
    }

    @Override
    public List<String> settings() {
        return List.of("PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL", "PRAGMA cache_size = -65536");
    }

    @Override
    public String table(String portable) {
        return portable;
    }

    @Override
    public List<String> alone() {
        return List.of();
    }

    @Override
    public StoreRows rows(Connection connection) throws SQLException {
        return new PreparedRows(connection);
    }
}
