package org.hybridcode.engine.audit.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.sqlite.SQLiteJDBCLoader;

/** Opens files of SQLite, whose library is unpacked into Java's temporary folder when it is first asked for. */
public final class Sqlite {
    private Sqlite() {}

    /**
     * A connection to a file, which may be new.
     *
     * @throws SQLException when the library cannot be unpacked or loaded, or the file cannot be opened; the message says which
     *     and what to do
     */
    // The loader throws Exception itself, and errors where the folder may not hold programs.
    @SuppressWarnings("UnusedException")
    public static Connection open(Path file) throws SQLException {
        try {
            SQLiteJDBCLoader.initialize();
        } catch (Exception | LinkageError e) {
            throw new SQLException(
                    "the library of SQLite cannot be unpacked into " + System.getProperty("java.io.tmpdir")
                            + " and run from there; give Java another temporary folder, with 5 MB of room and from which programs"
                            + " may be run: JAVA_OPTS=-Djava.io.tmpdir=FOLDER");
        }
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }
}
