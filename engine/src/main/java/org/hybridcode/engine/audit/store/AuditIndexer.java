package org.hybridcode.engine.audit.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.hybridcode.engine.audit.chain.AuditLines;
import org.hybridcode.engine.audit.chain.Chain;
import org.hybridcode.engine.audit.record.AuditException;
import org.hybridcode.engine.audit.record.AuditJson;
import org.hybridcode.engine.audit.record.AuditRecord;
import org.hybridcode.engine.audit.record.DecisionEntry;
import org.hybridcode.engine.audit.record.JobEntry;
import org.hybridcode.engine.audit.record.NoteEntry;
import org.hybridcode.engine.audit.record.Step;

/** Brings an audit into a store; one that is there already is replaced, all of it or nothing. For one audit. */
public final class AuditIndexer implements AutoCloseable {
    private final AuditStore store;
    private final Connection connection;
    private final Path audit;
    private final LongConsumer progress;
    private final Chain chain = new Chain();
    private final Map<String, Integer> rules = new HashMap<>();
    private final StoreRows rows;
    private long job;
    private long note;
    private long decision;

    /**
     * An indexer.
     *
     * @param progress is told how many bytes of the audit have been read
     */
    public AuditIndexer(AuditStore store, Path audit, LongConsumer progress) {
        this.store = store;
        this.connection = store.connection();
        this.audit = audit;
        this.progress = progress;
        try {
            this.rows = store.rows();
        } catch (SQLException e) {
            throw store.fault(e);
        }
    }

    /**
     * Brings the audit in and gives the number of its records.
     *
     * @throws AuditException when a record is none, or does not hold the digest of the one before it; nothing is changed
     */
    public long run() {
        try (AuditLines lines = new AuditLines(audit)) {
            store.begin();
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                add(record(line.get()));
                progress.accept(lines.bytes());
            }
            rows.flush();
            finish();
            connection.commit();
            connection.setAutoCommit(true);
            store.index();
            return chain.records();
        } catch (SQLException e) {
            rollback();
            throw store.fault(e);
        } catch (RuntimeException e) {
            rollback();
            throw e;
        }
    }

    private void rollback() {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw store.fault(e);
        }
    }

    private AuditRecord record(byte[] line) {
        String place = audit + ":" + (chain.records() + 1);
        AuditRecord record = AuditJson.read(line, place);
        if (record.sequence() != chain.records() + 1 || !record.previous().equals(chain.last())) {
            throw new AuditException(place + ": the chain is broken; 'hybridcode audit verify' says where");
        }
        chain.add(line);
        return record;
    }

    private void add(AuditRecord record) throws SQLException {
        if (record.entry() instanceof JobEntry opened) {
            open(opened);
        } else if (record.entry() instanceof NoteEntry entry) {
            add(entry);
        } else if (record.entry() instanceof DecisionEntry entry) {
            add(record.sequence(), entry);
        }
    }

    private void open(JobEntry opened) throws SQLException {
        forget(opened.job());
        job = next("job");
        note = next("note") - 1;
        decision = next("decision") - 1;
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO job VALUES (?, ?, ?, ?, ?, ?, 0, '')")) {
            insert.setLong(1, job);
            insert.setString(2, opened.job());
            insert.setString(3, opened.actor());
            insert.setString(4, opened.time().toString());
            insert.setString(5, opened.key());
            insert.setString(6, opened.versions().sha256());
            insert.executeUpdate();
        }
        try (Statement select = connection.createStatement();
                ResultSet known = select.executeQuery("SELECT name, id FROM rule")) {
            while (known.next()) {
                rules.put(known.getString(1), known.getInt(2));
            }
        }
    }

    /** Takes out what the store has of a job. */
    private void forget(String name) throws SQLException {
        String old = "SELECT id FROM job WHERE job = '" + name.replace("'", "''") + "'";
        String oldNotes = "SELECT id FROM note WHERE job_id IN (" + old + ")";
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "DELETE FROM decision_rule WHERE decision_id IN (SELECT id FROM decision WHERE note_id" + " IN ("
                            + oldNotes + "))");
            statement.executeUpdate("DELETE FROM decision WHERE note_id IN (" + oldNotes + ")");
            statement.executeUpdate("DELETE FROM note WHERE job_id IN (" + old + ")");
            statement.executeUpdate("DELETE FROM job WHERE id IN (" + old + ")");
        }
    }

    private long next(String table) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet most = select.executeQuery("SELECT coalesce(max(id), 0) + 1 FROM " + table)) {
            return most.next() ? most.getLong(1) : 1;
        }
    }

    private void add(NoteEntry entry) throws SQLException {
        note++;
        rows.add(
                StoreRows.Table.NOTE,
                note,
                job,
                entry.note(),
                entry.number(),
                entry.outcome().name(),
                entry.reason());
    }

    private void add(long sequence, DecisionEntry entry) throws SQLException {
        decision++;
        rows.add(
                StoreRows.Table.DECISION,
                decision,
                note,
                sequence,
                entry.time().toString(),
                entry.candidate(),
                entry.verdict().name(),
                entry.layer(),
                entry.rule(),
                entry.reason(),
                entry.by().orElse(null),
                entry.code().orElse(null),
                entry.rank().orElse(null),
                entry.poa().orElse(null));
        Set<String> names = new HashSet<>();
        names.add(entry.rule());
        entry.steps().stream().map(Step::rule).forEach(names::add);
        for (String name : names) {
            rows.add(StoreRows.Table.DECISION_RULE, rule(name), decision);
        }
    }

    private int rule(String name) throws SQLException {
        Integer known = rules.get(name);
        if (known != null) {
            return known;
        }
        int id = (int) next("rule");
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO rule VALUES (?, ?)")) {
            insert.setInt(1, id);
            insert.setString(2, name);
            insert.executeUpdate();
        }
        rules.put(name, id);
        return id;
    }

    private void finish() throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE job SET records = ?, last = ? WHERE id = ?")) {
            update.setLong(1, chain.records());
            update.setString(2, chain.last());
            update.setLong(3, job);
            update.executeUpdate();
        }
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (SQLException e) {
            throw store.fault(e);
        }
    }
}
