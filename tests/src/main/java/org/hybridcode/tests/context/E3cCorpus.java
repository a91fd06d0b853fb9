package org.hybridcode.tests.context;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hybridcode.rules.facts.Span;

/** English case reports of E3C with mention offsets and polarity. */
final class E3cCorpus {

    /**
     * A report with its mentions.
     *
     * @param id the report
     * @param text its text
     * @param targets the mentions
     * @param negated for each mention whether the gold standard negates it
     */
    record Report(String id, String text, List<Span> targets, List<Boolean> negated) {}

    private E3cCorpus() {}

    static List<Report> read(Path corpora) {
        ObjectMapper json = new ObjectMapper();
        List<Report> reports = new ArrayList<>();
        for (String line : Corpora.lines(corpora.resolve("e3c/dev.jsonl"), StandardCharsets.UTF_8)) {
            reports.add(report(parse(json, line)));
        }
        return reports;
    }

    private static JsonNode parse(ObjectMapper json, String line) {
        try {
            return json.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("e3c/dev.jsonl: not JSON", e);
        }
    }

    private static Report report(JsonNode report) {
        List<Span> targets = new ArrayList<>();
        List<Boolean> negated = new ArrayList<>();
        for (JsonNode mention : report.get("mentions")) {
            targets.add(
                    new Span(mention.get("begin").asInt(), mention.get("end").asInt()));
            negated.add(mention.get("polarity").asText().equals("NEG"));
        }
        return new Report(report.get("id").asText(), report.get("text").asText(), targets, negated);
    }
}
