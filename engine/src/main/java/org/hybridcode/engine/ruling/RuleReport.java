package org.hybridcode.engine.ruling;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.hybridcode.rules.reading.ReadRule;

/** Rules by their cards. */
public final class RuleReport {
    private RuleReport() {}

    /** Two lines. */
    public static List<String> lines(ReadRule rule) {
        return List.of(
                rule.id() + "  " + rule.title(),
                "    " + rule.layer() + "; " + rule.about("Effective") + "; " + rule.about("Owner") + "; "
                        + rule.about("Status") + "; " + rule.about("Source"));
    }

    /** The rules as a list of objects. */
    public static ArrayNode json(List<ReadRule> rules) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        rules.forEach(rule -> array.add(card(rule)));
        return array;
    }

    static ObjectNode card(ReadRule rule) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", rule.id())
                .put("title", rule.title())
                .put("layer", rule.layer())
                .put("source", rule.about("Source"))
                .put("effective", rule.about("Effective"))
                .put("owner", rule.about("Owner"))
                .put("status", rule.about("Status"))
                .put("remedy", rule.about("Remedy"))
                .put("file", rule.file());
    }
}
