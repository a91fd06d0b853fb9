package org.hybridcode.engine.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.hybridcode.rules.rulebook.Layer;

/** The counts of a job. Grows with the codebook and the rulebook, not with the notes. For one thread. */
final class Tally {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<Rejected.Kind, Long> rejected = new EnumMap<>(Rejected.Kind.class);
    private final Map<String, Long> codes = new TreeMap<>();
    private final Map<String, Long> refusedBy = new TreeMap<>();
    private final Map<String, Long> rules = new TreeMap<>();
    private long coded;
    private long withoutCode;

    /** The counts of what a job has committed. */
    static Tally of(JobFolder folder) throws IOException {
        Tally tally = new Tally();
        try (BufferedReader results = Files.newBufferedReader(folder.results(), StandardCharsets.UTF_8);
                BufferedReader rejected = Files.newBufferedReader(folder.rejected(), StandardCharsets.UTF_8)) {
            for (String line = results.readLine(); line != null; line = results.readLine()) {
                tally.add(NoteCount.of(JSON.readTree(line)));
            }
            for (String line = rejected.readLine(); line != null; line = rejected.readLine()) {
                tally.add(Rejected.Kind.valueOf(JSON.readTree(line).get("kind").asText()));
            }
        }
        return tally;
    }

    void add(NoteCount note) {
        coded++;
        withoutCode += note.codes().isEmpty() ? 1 : 0;
        note.codes().forEach(code -> codes.merge(code, 1L, Long::sum));
        note.refusedBy().forEach(layer -> refusedBy.merge(layer, 1L, Long::sum));
        note.rules().forEach(rule -> rules.merge(rule, 1L, Long::sum));
    }

    void add(Rejected.Kind kind) {
        rejected.merge(kind, 1L, Long::sum);
    }

    long coded() {
        return coded;
    }

    long rejected() {
        return rejected.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The counts as an object; the same notes give the same bytes. */
    String json(String job) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("job", job);
        node.put("records", coded + rejected());
        node.put("coded", coded);
        node.put("withoutCode", withoutCode);
        ObjectNode kinds = node.putObject("rejected");
        for (Rejected.Kind kind : Rejected.Kind.values()) {
            kinds.put(kind.name(), rejected.getOrDefault(kind, 0L));
        }
        ObjectNode assigned = node.putObject("codes");
        codes.forEach(assigned::put);
        ObjectNode layers = node.putObject("refusedByLayer");
        for (Layer layer : Layer.values()) {
            if (refusedBy.containsKey(layer.label())) {
                layers.put(layer.label(), refusedBy.get(layer.label()));
            }
        }
        ObjectNode fired = node.putObject("decisionsByRule");
        rules.forEach(fired::put);
        return pretty(node);
    }

    static String pretty(ObjectNode node) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
