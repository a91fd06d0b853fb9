package org.hybridcode.engine.batch.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/**
 * A note's result as columns.
 *
 * @param id the note's id
 * @param setting the encounter's setting
 * @param date its date
 * @param codes the assigned codes by rank
 * @param rejected what was refused
 * @param result the whole line, with evidence, warnings and queries
 */
public record ResultRow(
        String id, String setting, String date, List<CodeRow> codes, List<RefusedRow> rejected, String result) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** An assigned code. */
    public record CodeRow(int rank, String code, String title, double score, String poa, List<String> rules) {

        /** Copies the rules. */
        public CodeRow {
            rules = List.copyOf(rules);
        }
    }

    /** Something that was refused. */
    public record RefusedRow(String code, String layer, String rule, String reason) {}

    /** Refuses missing parts and copies the lists. */
    public ResultRow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(date, "date");
        codes = List.copyOf(codes);
        rejected = List.copyOf(rejected);
        Objects.requireNonNull(result, "result");
    }

    /** The row of a line of the results. */
    public static ResultRow of(String line) {
        JsonNode result = read(line);
        return new ResultRow(
                result.get("id").asText(),
                result.get("encounter").get("setting").asText(),
                result.get("encounter").get("date").asText(),
                StreamSupport.stream(result.get("codes").spliterator(), false)
                        .map(ResultRow::code)
                        .toList(),
                StreamSupport.stream(result.get("rejected").spliterator(), false)
                        .map(refused -> new RefusedRow(
                                refused.get("code").asText(),
                                refused.get("layer").asText(),
                                refused.get("rule").asText(),
                                refused.get("reason").asText()))
                        .toList(),
                line);
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CodeRow code(JsonNode code) {
        return new CodeRow(
                code.get("rank").asInt(),
                code.get("code").asText(),
                code.get("title").asText(),
                code.get("score").asDouble(),
                code.get("poa").isNull() ? "" : code.get("poa").asText(),
                StreamSupport.stream(code.get("rules").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
    }
}
