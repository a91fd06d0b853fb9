package org.hybridcode.engine.batch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.hybridcode.engine.coding.CodingResult;

/**
 * What one coded note adds to the counts.
 *
 * @param codes the assigned codes
 * @param refusedBy the layer of each refusal
 * @param rules for each decision, each rule behind it
 */
public record NoteCount(List<String> codes, List<String> refusedBy, List<String> rules) {

    /** Copies the lists. */
    public NoteCount {
        codes = List.copyOf(codes);
        refusedBy = List.copyOf(refusedBy);
        rules = List.copyOf(rules);
    }

    /** What a result adds. */
    static NoteCount of(CodingResult result) {
        List<String> rules = new ArrayList<>();
        result.codes().forEach(code -> rules.addAll(new LinkedHashSet<>(code.rules())));
        result.refused().forEach(refused -> rules.add(refused.rule().id()));
        return new NoteCount(
                result.codes().stream().map(code -> code.entry().text()).toList(),
                result.refused().stream()
                        .map(refused -> refused.rule().layer().label())
                        .toList(),
                rules);
    }

    /** The same of a line of the results. */
    static NoteCount of(JsonNode result) {
        List<String> rules = new ArrayList<>();
        for (JsonNode code : result.get("codes")) {
            Set<String> own = new LinkedHashSet<>();
            code.get("rules").forEach(rule -> own.add(rule.asText()));
            rules.addAll(own);
        }
        result.get("rejected").forEach(refused -> rules.add(refused.get("rule").asText()));
        return new NoteCount(texts(result.get("codes"), "code"), texts(result.get("rejected"), "layer"), rules);
    }

    private static List<String> texts(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.get(field).asText())
                .toList();
    }
}
