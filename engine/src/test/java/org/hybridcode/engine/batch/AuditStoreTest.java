package org.hybridcode.engine.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.jerolba.carpet.CarpetReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hybridcode.engine.audit.export.AuditExport;
import org.hybridcode.engine.audit.record.AuditEntry;
import org.hybridcode.engine.audit.record.AuditException;
import org.hybridcode.engine.audit.record.AuditJson;
import org.hybridcode.engine.audit.record.DecisionEntry;
import org.hybridcode.engine.audit.store.AuditIndexer;
import org.hybridcode.engine.audit.store.AuditQuery;
import org.hybridcode.engine.audit.store.AuditStore;
import org.hybridcode.engine.audit.store.FoundDecision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store and the exports say what the files say. */
final class AuditStoreTest {
    private static final AuditQuery ALL = query(Optional.empty(), Optional.empty(), Optional.empty());

    @TempDir
    Path folder;

    private Path audit;
    private List<DecisionEntry> decisions;

    @BeforeEach
    void codesSomeNotes() throws IOException {
        Path input = Files.writeString(folder.resolve("notes.jsonl"), """
                {"id":"1","text":"Assessment: Gout. Essential hypertension. Denies chest pain."}
                {"id":"2","text":"Discharge diagnosis: Hypertension. Chronic kidney disease stage 3. No fever."}
                """);
        Jobs.run(input, folder.resolve("out"), 1);
        audit = folder.resolve("out/audit.jsonl");
        decisions = new ArrayList<>();
        for (String line : Files.readAllLines(audit)) {
            AuditEntry entry = AuditJson.read(line.getBytes(StandardCharsets.UTF_8), "audit")
                    .entry();
            if (entry instanceof DecisionEntry decision) {
                decisions.add(decision);
            }
        }
    }

    private static AuditQuery query(Optional<String> rule, Optional<String> code, Optional<String> note) {
        return new AuditQuery(rule, code, Optional.empty(), Optional.empty(), Optional.empty(), note, 1_000);
    }

    private AuditStore indexed() {
        AuditStore store = AuditStore.create(folder.resolve("audits.sqlite").toString());
        try (AuditIndexer indexer = new AuditIndexer(store, audit, read -> {})) {
            indexer.run();
        }
        return store;
    }

    @Test
    void everyDecisionIsFoundInOrderAndOnceHoweverOftenItIsIndexed() {
        indexed().close();
        try (AuditStore store = indexed()) {
            assertThat(store.find(ALL))
                    .extracting(FoundDecision::candidate)
                    .containsExactlyElementsOf(
                            decisions.stream().map(DecisionEntry::candidate).toList());
        }
    }

    @Test
    void decisionsAreFoundByRuleCodeVerdictDateAndNote() {
        try (AuditStore store = indexed()) {
            assertThat(store.find(query(Optional.of("NEG-0001"), Optional.empty(), Optional.empty())))
                    .isNotEmpty()
                    .allMatch(found -> found.verdict() == DecisionEntry.Outcome.REFUSED);
            assertThat(store.find(query(Optional.of("GDL-0006"), Optional.of("I10"), Optional.empty())))
                    .singleElement()
                    .satisfies(found -> {
                        assertThat(found.rule()).isEqualTo("GDL-0006");
                        assertThat(found.note()).isEqualTo(2);
                    });
            assertThat(store.find(query(Optional.empty(), Optional.empty(), Optional.of(Jobs.KEY.note("1")))))
                    .isNotEmpty()
                    .allMatch(found -> found.note() == 1);
            assertThat(on(store, "2026-01-31", "2026-01-31")).hasSameSizeAs(decisions);
            assertThat(on(store, "2026-02-01", "2026-02-01")).isEmpty();
            assertThat(on(store, "2026-01-01", "2026-01-30")).isEmpty();
        }
    }

    private static List<FoundDecision> on(AuditStore store, String from, String to) {
        return store.find(new AuditQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(from),
                Optional.of(to),
                Optional.empty(),
                1_000));
    }

    @Test
    void countsAreThoseOfTheRecords() {
        try (AuditStore store = indexed()) {
            Map<String, Long> byRule = store.count(ALL, AuditQuery.By.RULE);
            byRule.forEach((rule, count) -> assertThat(decisions.stream()
                            .filter(decision -> decision.rule().equals(rule)
                                    || decision.steps().stream()
                                            .anyMatch(step -> step.rule().equals(rule))))
                    .as(rule)
                    .hasSize(count.intValue()));
            assertThat(byRule).containsKeys("NEG-0001", "GDL-0006", "SEQ-0001");
            assertThat(store.count(ALL, AuditQuery.By.VERDICT).values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(decisions.size());
            assertThat(store.count(
                            query(Optional.of("NEG-0001"), Optional.empty(), Optional.empty()), AuditQuery.By.LAYER))
                    .containsOnlyKeys("negation");
        }
    }

    @Test
    void anAuditWithABrokenChainIsNotTakenInAndWhatWasThereStays() throws IOException {
        indexed().close();
        Files.writeString(audit, Files.readString(audit).replaceFirst("\"score\":0.95", "\"score\":0.96"));
        assertThatExceptionOfType(AuditException.class)
                .isThrownBy(this::indexed)
                .withMessageContaining("chain is broken");
        try (AuditStore store = AuditStore.open(folder.resolve("audits.sqlite").toString())) {
            assertThat(store.find(ALL)).hasSameSizeAs(decisions);
        }
    }

    @Test
    void aStoreThatIsNotThereIsNotMade() {
        assertThatExceptionOfType(AuditException.class)
                .isThrownBy(() -> AuditStore.open(folder.resolve("none.sqlite").toString()))
                .withMessageContaining("audit index");
        assertThat(folder.resolve("none.sqlite")).doesNotExist();
    }

    @Test
    void csvAndParquetHaveARowForEachDecision() throws IOException {
        StringWriter csv = new StringWriter();
        new AuditExport(audit).csv(csv);
        List<String> rows = csv.toString().lines().toList();
        assertThat(rows).hasSize(decisions.size() + 1);
        assertThat(rows.get(0)).startsWith("record,time,job,actor,note,encounter,versions,candidate");
        Path parquet = folder.resolve("decisions.parquet");
        new AuditExport(audit).parquet(parquet);
        assertThat(new CarpetReader<>(parquet.toFile(), Row.class).toList())
                .extracting(Row::candidate)
                .containsExactlyElementsOf(
                        decisions.stream().map(DecisionEntry::candidate).toList());
    }

    /** What a reader of the Parquet file may ask for. */
    record Row(long record, String candidate, String rule, int rank) {}
}
