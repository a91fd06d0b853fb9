package org.hybridcode.engine.audit.store;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.hybridcode.engine.audit.record.AuditException;
import org.postgresql.Driver;
import org.postgresql.PGConnection;

/** A database of a PostgreSQL server. */
final class PostgresDatabase implements Database {
    private static final String KIND = "jdbc:postgresql:";

    private final String name;
    private final Properties properties;

    private PostgresDatabase(String name, Properties properties) {
        this.name = name;
        this.properties = properties;
    }

    /**
     * The database of an address. What stands behind its question mark may hold a password, so it is kept from the address,
     * which messages and the driver's own log show.
     *
     * @throws AuditException when it is of another kind
     */
    static PostgresDatabase at(String address) {
        int question = address.indexOf('?');
        String name = question < 0 ? address : address.substring(0, question);
        if (!name.startsWith(KIND) || name.contains("@")) {
            throw new AuditException("a store is a file, or a database by its address "
                    + "jdbc:postgresql://HOST:PORT/DATABASE?user=NAME; put the password into ~/.pgpass");
        }
        Properties properties = new Properties();
        for (String part :
                question < 0 ? new String[0] : address.substring(question + 1).split("&", -1)) {
            int equals = part.indexOf('=');
            properties.setProperty(
                    decoded(equals < 0 ? part : part.substring(0, equals)),
                    equals < 0 ? "" : decoded(part.substring(equals + 1)));
        }
        return new PostgresDatabase(name, properties);
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public Connection connect() throws SQLException {
        Connection connection = new Driver().connect(name, properties);
        if (connection == null) {
            throw new SQLException("it is no address of a database: write jdbc:postgresql://HOST:PORT/DATABASE");
        }
        return connection;
    }

    @Override
    public List<String> settings() {
        return List.of("SET client_min_messages = warning");
    }

    /** Numbers of 64 bits as in SQLite, and texts in the order of their bytes. */
    @Override
    public String table(String portable) {
        return portable.replace("INTEGER", "BIGINT")
                .replace("TEXT", "TEXT COLLATE \"C\"")
                .replace(" WITHOUT ROWID", "");
    }

    @Override
    public List<String> alone() {
        return List.of("LOCK TABLE job IN EXCLUSIVE MODE");
    }

    @Override
    public StoreRows rows(Connection connection) throws SQLException {
        return new CopiedRows(connection.unwrap(PGConnection.class).getCopyAPI());
    }
}
