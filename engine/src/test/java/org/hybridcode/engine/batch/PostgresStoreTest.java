package org.hybridcode.engine.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hybridcode.engine.audit.record.AuditException;
import org.hybridcode.engine.audit.record.DecisionEntry;
import org.hybridcode.engine.audit.store.AuditIndexer;
import org.hybridcode.engine.audit.store.AuditQuery;
import org.hybridcode.engine.audit.store.AuditStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store in PostgreSQL gives the answers of one in SQLite. */
final class PostgresStoreTest {
    private static Optional<EmbeddedPostgres> server = Optional.empty();

    @TempDir
    Path folder;

    private Path audit;

    @BeforeAll
    static void startsAServer() {
        try {
            server = Optional.of(EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start());
        } catch (IOException | RuntimeException e) {
            abort("no PostgreSQL server can be started here: " + e.getMessage());
        }
    }

    @AfterAll
    static void stopsIt() throws IOException {
        if (server.isPresent()) {
            server.get().close();
        }
    }

    @BeforeEach
    void codesSomeNotes() throws IOException {
        Path input = Files.writeString(folder.resolve("notes.jsonl"), """
                {"id":"1","text":"Assessment: Gout. Essential hypertension. Denies chest pain."}
                {"id":"2","text":"Discharge diagnosis: Hypertension. Chronic kidney disease stage 3. No fever."}
                """);
        Jobs.run(input, folder.resolve("out"), 1);
        audit = folder.resolve("out/audit.jsonl");
    }

    private static String address() {
        return "jdbc:postgresql://localhost:" + server.orElseThrow().getPort()
                + "/postgres?user=postgres&password=secret";
    }

    private AuditStore indexed(String address) {
        AuditStore store = AuditStore.create(address);
        try (AuditIndexer indexer = new AuditIndexer(store, audit, read -> {})) {
            indexer.run();
        }
        return store;
    }

    private static AuditQuery query(Optional<String> rule, Optional<String> code, Optional<String> note) {
        return new AuditQuery(
                rule,
                code,
                rule.map(known -> DecisionEntry.Outcome.REFUSED),
                Optional.of("2026-01-31"),
                Optional.of("2026-01-31"),
                note,
                1_000);
    }

    @Test
    void everyAnswerIsThatOfSqliteHoweverOftenItIsIndexed() {
        indexed(address()).close();
        try (AuditStore postgres = indexed(address());
                AuditStore sqlite = indexed(folder.resolve("audits.sqlite").toString())) {
            for (AuditQuery query : List.of(
                    query(Optional.empty(), Optional.empty(), Optional.empty()),
                    query(Optional.of("NEG-0001"), Optional.empty(), Optional.empty()),
                    query(Optional.empty(), Optional.of("I10"), Optional.empty()),
                    query(Optional.empty(), Optional.empty(), Optional.of(Jobs.KEY.note("1"))))) {
                assertThat(postgres.find(query)).isNotEmpty().isEqualTo(sqlite.find(query));
                for (AuditQuery.By by : AuditQuery.By.values()) {
                    assertThat(postgres.count(query, by).entrySet())
                            .as("%s", by)
                            .isNotEmpty()
                            .containsExactlyElementsOf(sqlite.count(query, by).entrySet());
                }
            }
        }
    }

    @Test
    void anAuditWithABrokenChainIsNotTakenInAndWhatWasThereStays() throws IOException {
        AuditQuery all = query(Optional.empty(), Optional.empty(), Optional.empty());
        int before;
        try (AuditStore store = indexed(address())) {
            before = store.find(all).size();
        }
        Files.writeString(audit, Files.readString(audit).replaceFirst("\"score\":0.95", "\"score\":0.96"));
        assertThatExceptionOfType(AuditException.class)
                .isThrownBy(() -> indexed(address()))
                .withMessageContaining("chain is broken");
        try (AuditStore store = AuditStore.open(address())) {
            assertThat(store.find(all)).hasSize(before);
        }
    }

    @Test
    void noMessageShowsThePassword() {
        for (String address : List.of(
                "jdbc:postgresql://localhost:1/none?user=coder&password=s3cret%26",
                "jdbc:postgresql://coder:s3cret@localhost/audits",
                "jdbc:postgresql://localhost:port/audits?password=s3cret",
                "jdbc:mysql://localhost/audits?password=s3cret")) {
            assertThatThrownBy(() -> AuditStore.open(address))
                    .isInstanceOf(AuditException.class)
                    .satisfies(fault -> {
                        for (Throwable one = fault; one != null; one = one.getCause()) {
                            assertThat(one.toString()).doesNotContain("s3cret");
                        }
                    });
        }
    }
}
