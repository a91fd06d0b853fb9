package org.hybridcode.engine.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.TreeMap;
import org.hybridcode.rules.rulebook.Layer;

/** The counts of a job. Grows with the codebook and the rulebook, not with the notes. For one thread. */
public final class Tally implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final EnumMap<Rejected.Kind, Long> rejected = new EnumMap<>(Rejected.Kind.class);
    private final TreeMap<String, Long> codes = new TreeMap<>();
    private final TreeMap<String, Long> refusedBy = new TreeMap<>();
    private final TreeMap<String, Long> rules = new TreeMap<>();
    private long coded;
    private long withoutCode;

    /** The counts of what a job has committed. */
    static Tally of(JobFolder folder) throws IOException {
        Tally tally = new Tally();
        try (BufferedReader results = Files.newBufferedReader(folder.results(), StandardCharsets.UTF_8);
                BufferedReader rejected = Files.newBufferedReader(folder.rejected(), StandardCharsets.UTF_8)) {
            for (String line = results.readLine(); line != null; line = results.readLine()) {
                tally.addCoded(line);
            }
            for (String line = rejected.readLine(); line != null; line = rejected.readLine()) {
                tally.addRejected(line);
            }
        }
        return tally;
    }

    /** Adds the note of a line of the results. */
    public void addCoded(String line) throws IOException {
        add(NoteCount.of(JSON.readTree(line)));
    }

    /** Adds the record of a line of what was rejected. */
    public void addRejected(String line) {
        add(Rejected.of(line).kind());
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

    /** Adds the counts of other records, and gives this. */
    public Tally and(Tally other) {
        coded += other.coded;
        withoutCode += other.withoutCode;
        other.rejected.forEach((kind, count) -> rejected.merge(kind, count, Long::sum));
        other.codes.forEach((code, count) -> codes.merge(code, count, Long::sum));
        other.refusedBy.forEach((layer, count) -> refusedBy.merge(layer, count, Long::sum));
        other.rules.forEach((rule, count) -> rules.merge(rule, count, Long::sum));
        return this;
    }

    /** How many notes were coded. */
    public long coded() {
        return coded;
    }

    /** How many records were not. */
    public long rejected() {
        return rejected.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The counts as an object; the same notes give the same bytes. */
    public String json(String job) {
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
