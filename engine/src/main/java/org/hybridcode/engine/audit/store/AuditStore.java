package org.hybridcode.engine.audit.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hybridcode.engine.audit.record.AuditException;
import org.hybridcode.engine.audit.record.DecisionEntry;

/** A store of audits. Other processes may read it while one writes. For one thread. */
public final class AuditStore implements AutoCloseable {
    private static final List<String> TABLES = List.of(
            "CREATE TABLE IF NOT EXISTS job (id INTEGER PRIMARY KEY, job TEXT NOT NULL UNIQUE, actor TEXT NOT NULL,"
                    + " opened TEXT NOT NULL, audit_key TEXT NOT NULL, versions TEXT NOT NULL, records INTEGER NOT NULL,"
                    + " last TEXT NOT NULL)",
            "CREATE TABLE IF NOT EXISTS note (id INTEGER PRIMARY KEY, job_id INTEGER NOT NULL REFERENCES job(id),"
                    + " digest TEXT NOT NULL, number INTEGER NOT NULL, outcome TEXT NOT NULL, reason TEXT NOT NULL)",
            "CREATE TABLE IF NOT EXISTS rule (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
            "CREATE TABLE IF NOT EXISTS decision (id INTEGER PRIMARY KEY, note_id INTEGER NOT NULL REFERENCES note(id),"
                    + " sequence INTEGER NOT NULL, time TEXT NOT NULL, candidate TEXT NOT NULL, verdict TEXT NOT NULL,"
                    + " layer TEXT NOT NULL, rule TEXT NOT NULL, reason TEXT NOT NULL, gave_way_to TEXT, code TEXT,"
                    + " place INTEGER, poa TEXT)",
            "CREATE TABLE IF NOT EXISTS decision_rule (rule_id INTEGER NOT NULL, decision_id INTEGER NOT NULL,"
                    + " PRIMARY KEY (rule_id, decision_id)) WITHOUT ROWID");
    private static final List<String> INDEXES = List.of(
            "CREATE INDEX IF NOT EXISTS note_digest ON note(digest)",
            "CREATE INDEX IF NOT EXISTS note_job ON note(job_id)",
            "CREATE INDEX IF NOT EXISTS decision_note ON decision(note_id)",
            "CREATE INDEX IF NOT EXISTS decision_candidate ON decision(candidate)",
            "CREATE INDEX IF NOT EXISTS decision_time ON decision(time)",
            "CREATE INDEX IF NOT EXISTS decision_layer ON decision(verdict, layer)");
    private static final String SELECT = "SELECT job.job, decision.sequence, note.number, decision.time,"
            + " decision.candidate, decision.verdict, decision.layer, decision.rule, decision.reason,"
            + " coalesce(decision.place, 0) FROM decision JOIN note ON note.id = decision.note_id"
            + " JOIN job ON job.id = note.job_id";

    private final Database database;
    private final Connection connection;

    private AuditStore(Database database, Connection connection) {
        this.database = database;
        this.connection = connection;
    }

    /**
     * A store that may be new.
     *
     * @param address a file, or the address of a database: {@code jdbc:postgresql://HOST:PORT/DATABASE?user=NAME}
     * @throws AuditException when it cannot be opened; the message shows no password
     */
    public static AuditStore create(String address) {
        return opened(Database.of(address));
    }

    /** @throws AuditException when there is none */
    public static AuditStore open(String address) {
        Database database = Database.of(address);
        if (!database.exists()) {
            throw new AuditException("no store at " + database.name() + "; 'hybridcode audit index AUDIT --store "
                    + database.name() + "' makes one");
        }
        return opened(database);
    }

    private static AuditStore opened(Database database) {
        try {
            AuditStore store = new AuditStore(database, database.connect());
            database.settings().forEach(store::execute);
            TABLES.forEach(table -> store.execute(database.table(table)));
            return store;
        } catch (SQLException e) {
            throw new AuditException("cannot open " + database.name() + " as a store of audits: " + e.getMessage(), e);
        }
    }

    /** What messages call it; no password. */
    public String name() {
        return database.name();
    }

    Connection connection() {
        return connection;
    }

    StoreRows rows() throws SQLException {
        return database.rows(connection);
    }

    /** Begins a transaction of which there is one at a time. */
    void begin() throws SQLException {
        connection.setAutoCommit(false);
        database.alone().forEach(this::execute);
    }

    void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    void index() {
        INDEXES.forEach(this::execute);
        execute("ANALYZE");
    }

    AuditException fault(SQLException e) {
        return new AuditException(
                "the store " + name() + " cannot be used (" + e.getMessage() + "); build it again from the audits", e);
    }

    /** The decisions that a query asks for, in the order in which they were made, and no more than it asks for. */
    public List<FoundDecision> find(AuditQuery query) {
        Conditions conditions = Conditions.of(query);
        String sql = SELECT + conditions.where() + " ORDER BY decision.id LIMIT " + query.limit();
        List<FoundDecision> found = new ArrayList<>();
        try (var statement = connection.prepareStatement(sql)) {
            conditions.fill(statement);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(row(rows));
                }
            }
        } catch (SQLException e) {
            throw fault(e);
        }
        return found;
    }

    private static FoundDecision row(ResultSet rows) throws SQLException {
        int column = 0;
        return new FoundDecision(
                rows.getString(++column),
                rows.getLong(++column),
                rows.getLong(++column),
                rows.getString(++column),
                rows.getString(++column),
                DecisionEntry.Outcome.valueOf(rows.getString(++column)),
                rows.getString(++column),
                rows.getString(++column),
                rows.getString(++column),
                rows.getInt(++column));
    }

    /** How many decisions of a query there are for each rule, code, layer or verdict, the most first. */
    public Map<String, Long> count(AuditQuery query, AuditQuery.By by) {
        Conditions conditions = Conditions.of(query);
        String sql = by.sql(conditions.where());
        Map<String, Long> counts = new LinkedHashMap<>();
        try (var statement = connection.prepareStatement(sql)) {
            conditions.fill(statement);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    counts.put(rows.getString(1), rows.getLong(2));
                }
            }
        } catch (SQLException e) {
            throw fault(e);
        }
        return counts;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw fault(e);
        }
    }
}
