package org.hybridcode.engine.ruling;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.hybridcode.rules.casebook.RuleCase;
import org.hybridcode.rules.reading.ReadRule;
import org.hybridcode.rules.wording.Wording;

/** One rule in plain language, with its card and its cases. */
public final class RulePage {
    private RulePage() {}

    /** The page as lines. */
    public static List<String> lines(ReadRule rule, Wording wording, List<RuleCase> cases) {
        List<String> lines = new ArrayList<>(List.of(
                rule.id() + " " + rule.title(),
                "Layer   " + rule.layer(),
                "Source  " + rule.about("Source"),
                "Owner   " + rule.about("Owner") + ", status " + rule.about("Status"),
                "File    " + rule.file(),
                "",
                "When all of this holds:"));
        int number = 1;
        for (String sentence : wording.conditions(rule)) {
            lines.add("  " + number++ + ". " + sentence);
        }
        lines.add("Then:");
        lines.add("  " + wording.verdict(rule));
        lines.add(Wording.dates(rule));
        lines.add("What would have changed that: " + rule.about("Remedy") + ".");
        lines.add("");
        lines.add("Cases:");
        cases.forEach(one -> lines.add((one.mustFire() ? "  fires         " : "  stays silent  ") + one.name()));
        if (cases.isEmpty()) {
            lines.add("  none");
        }
        return lines;
    }

    /** The page as an object. */
    public static ObjectNode json(ReadRule rule, Wording wording, List<RuleCase> cases) {
        ObjectNode object = RuleReport.card(rule);
        wording.conditions(rule).forEach(object.putArray("conditions")::add);
        object.put("verdict", wording.verdict(rule));
        ArrayNode array = object.putArray("cases");
        cases.forEach(one -> array.addObject()
                .put("name", one.name())
                .put("fires", one.mustFire())
                .put("file", one.file())
                .put("line", one.line()));
        return object;
    }
}
