package org.hybridcode.engine.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import org.hybridcode.engine.audit.record.Digests;
import org.hybridcode.engine.audit.store.Sqlite;
import org.hybridcode.engine.batch.input.InputItem;

/**
 * The ids that a job has met, by a digest of 128 bits, with the place of each. They lie in a file that is of no use when the
 * job is interrupted, so that memory does not grow with the input. For one thread.
 */
final class SeenIds implements KnownIds, AutoCloseable {
    private static final int DIGEST = 16;
    private static final int BATCH = 4096;

    private final Path file;
    private final Connection connection;
    private final PreparedStatement insert;
    private final PreparedStatement select;
    private int pending;

    SeenIds(Path file) throws IOException {
        this.file = file;
        Files.deleteIfExists(file);
        try {
            connection = Sqlite.open(file);
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode = OFF");
                statement.execute("PRAGMA synchronous = OFF");
                statement.execute("CREATE TABLE seen (id BLOB PRIMARY KEY, place TEXT NOT NULL) WITHOUT ROWID");
            }
            connection.setAutoCommit(false);
            insert = connection.prepareStatement("INSERT OR IGNORE INTO seen VALUES (?, ?)");
            select = connection.prepareStatement("SELECT place FROM seen WHERE id = ?");
        } catch (SQLException e) {
            throw new BatchException("cannot keep the ids of the job in " + file + ": " + e.getMessage(), e);
        }
    }

    @Override
    public Optional<String> before(InputItem.Note note) throws IOException {
        byte[] id = note.note().id().getBytes(StandardCharsets.UTF_8);
        byte[] key = Arrays.copyOf(Digests.sha256().digest(id), DIGEST);
        try {
            insert.setBytes(1, key);
            insert.setString(2, note.position());
            if (insert.executeUpdate() == 1) {
                commit();
                return Optional.empty();
            }
            select.setBytes(1, key);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IOException("cannot keep the ids of the job in " + file, e);
        }
    }

    private void commit() throws SQLException {
        pending++;
        if (pending == BATCH) {
            connection.commit();
            pending = 0;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException("cannot close " + file, e);
        }
        Files.deleteIfExists(file);
    }
}
