package org.hybridcode.engine.impact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What rules did over a corpus, as the report of an impact has kept it. */
public final class LastCorpus {
    /** The file of a report that holds it all. */
    public static final String FILE = "impact.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode report;

    private LastCorpus(JsonNode report) {
        this.report = report;
    }

    /**
     * Opens a report.
     *
     * @throws IllegalArgumentException when the folder holds none, or it cannot be read
     */
    // The parser's own message may show words of the file, so it is not passed on.
    @SuppressWarnings("UnusedException")
    public static LastCorpus in(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            JsonNode report = JSON.readTree(Files.readString(file));
            if (report.at("/corpus/notes").isInt() && report.path("rules").isArray()) {
                return new LastCorpus(report);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(file + " is no report of 'rules impact'");
        } catch (IOException e) {
            throw new IllegalArgumentException("no report of 'rules impact' can be read at " + file, e);
        }
        throw new IllegalArgumentException(file + " is no report of 'rules impact'");
    }

    /**
     * What a rule did, as lines.
     *
     * @param rulebook the digest of the rulebook that is asked about
     */
    public List<String> lines(String id, String rulebook) {
        List<String> lines = new ArrayList<>();
        lines.add("On the last corpus, "
                + ImpactPage.notes(report.at("/corpus/notes").asInt()) + " of "
                + report.at("/corpus/name").asText() + ":");
        JsonNode rule = rule(id);
        lines.add("  fired in " + ImpactPage.notes(rule.path("notesNow").asInt()) + ", with the rulebook before in "
                + rule.path("notesBefore").asInt());
        told(lines, "refused", rule);
        told(lines, "lost", rule);
        told(lines, "gained", rule);
        if (!report.at("/new/rulebook").asText().equals(rulebook)) {
            lines.add("  with another rulebook than this one: run 'rules impact' again");
        }
        return lines;
    }

    private static void told(List<String> lines, String what, JsonNode rule) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Map.Entry<String, JsonNode> one : rule.path(what).properties()) {
            counts.put(one.getKey(), one.getValue().asInt());
        }
        if (!counts.isEmpty()) {
            lines.add("  " + what + " " + ImpactPage.counted(counts));
        }
    }

    /** The same as an object: the corpus, the rulebook, and what the rule did; nothing of it when it never fired. */
    public JsonNode json(String id) {
        var node = JSON.createObjectNode();
        node.set("corpus", report.get("corpus"));
        node.set("rulebook", report.at("/new/rulebook"));
        node.set("rule", rule(id));
        return node;
    }

    private JsonNode rule(String id) {
        for (JsonNode rule : report.get("rules")) {
            if (rule.path("id").asText().equals(id)) {
                return rule;
            }
        }
        return JSON.createObjectNode();
    }
}
