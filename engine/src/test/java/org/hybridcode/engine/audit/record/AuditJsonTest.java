package org.hybridcode.engine.audit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Records of version 1 stay readable, exactly as they are, and nothing else is read as one. */
final class AuditJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** An audit as the first version of this program wrote it; it is never written anew. */
    static List<String> golden() throws IOException {
        try (InputStream in = AuditJsonTest.class.getResourceAsStream("/audit/version-1.jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static AuditRecord read(String line) {
        return AuditJson.read(line.getBytes(StandardCharsets.UTF_8), "audit:1");
    }

    @Test
    void aFileOfVersionOneIsReadAndWrittenByteForByte() throws IOException {
        for (String line : golden()) {
            AuditRecord record = read(line);
            assertThat(AuditRecord.line(record.sequence(), record.previous(), AuditJson.write(record.entry())))
                    .isEqualTo(line);
        }
    }

    @Test
    void theGoldenFileHoldsEveryKindOfRecordAndEveryOptionalField() throws IOException {
        List<AuditEntry> entries =
                golden().stream().map(line -> read(line).entry()).toList();
        assertThat(entries).hasAtLeastOneElementOfType(JobEntry.class);
        assertThat(entries)
                .anyMatch(entry ->
                        entry instanceof NoteEntry note && !note.proposals().isEmpty());
        assertThat(entries)
                .anyMatch(entry -> entry instanceof NoteEntry note && note.outcome() == NoteEntry.Outcome.FAILED);
        assertThat(entries)
                .anyMatch(entry ->
                        entry instanceof DecisionEntry decision && decision.by().isPresent());
        assertThat(entries)
                .anyMatch(entry -> entry instanceof DecisionEntry decision
                        && decision.poa().isPresent());
        assertThat(entries)
                .anyMatch(entry -> entry instanceof DecisionEntry decision
                        && decision.evidence().stream()
                                .anyMatch(words -> !words.cues().isEmpty()));
    }

    @Test
    void aFieldMoreIsRefusedWhereverItStands() throws IOException {
        for (String line : golden()) {
            JsonNode whole = JSON.readTree(line);
            for (ObjectNode object : objects(whole)) {
                object.put("more", 1);
                assertThatExceptionOfType(AuditException.class)
                        .isThrownBy(() -> read(whole.toString()))
                        .withMessageContaining("audit:1")
                        .withMessageContaining("more");
                object.remove("more");
            }
        }
    }

    @Test
    void aFieldLessIsRefusedWhereverItIsMissing() throws IOException {
        for (String line : golden()) {
            JsonNode whole = JSON.readTree(line);
            for (ObjectNode object : objects(whole)) {
                List<String> names = new ArrayList<>();
                object.fieldNames().forEachRemaining(names::add);
                for (String name : names) {
                    JsonNode value = object.remove(name);
                    assertThatExceptionOfType(AuditException.class)
                            .as("without %s", name)
                            .isThrownBy(() -> read(whole.toString()));
                    object.set(name, value);
                }
            }
        }
    }

    /** The objects of a record, but not the settings, whose names are free. */
    private static List<ObjectNode> objects(JsonNode node) {
        List<ObjectNode> objects = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            objects.add(object);
            object.properties().forEach(field -> {
                if (!field.getKey().equals("settings")) {
                    objects.addAll(objects(field.getValue()));
                }
            });
        } else if (node instanceof ArrayNode array) {
            array.forEach(item -> objects.addAll(objects(item)));
        }
        return objects;
    }

    @Test
    void aValueOfAnotherTypeATwiceGivenFieldAndAnotherSchemaAreRefused() throws IOException {
        String first = golden().get(0);
        for (String bad : List.of(
                first.replaceFirst("\"sequence\":1", "\"sequence\":\"1\""),
                first.replaceFirst("\"sequence\":1", "\"sequence\":1.5"),
                first.replaceFirst("\"sequence\":1", "\"sequence\":1,\"sequence\":1"),
                first.replaceFirst("\"schema\":1", "\"schema\":2"),
                first + " {}",
                first.substring(1))) {
            assertThatExceptionOfType(AuditException.class).isThrownBy(() -> read(bad));
        }
    }
}
