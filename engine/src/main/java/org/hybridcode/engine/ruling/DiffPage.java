package org.hybridcode.engine.ruling;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.hybridcode.rules.reading.ReadRule;
import org.hybridcode.rules.review.RuleDiff;
import org.hybridcode.rules.wording.Wording;

/** What changed between two sets of rules, in plain language. */
public final class DiffPage {
    private DiffPage() {}

    /** Added and removed rules in full, of changed ones what is not said any more and what is new. */
    public static List<String> lines(RuleDiff diff, Wording wording) {
        List<String> lines = new ArrayList<>();
        diff.added().forEach(rule -> whole("ADDED ", "  + ", rule, wording, lines));
        diff.removed().forEach(rule -> whole("REMOVED ", "  - ", rule, wording, lines));
        for (RuleDiff.Change change : diff.changed()) {
            lines.add("CHANGED " + change.after().id() + " " + change.after().title());
            lines.addAll(changes(change, wording));
        }
        lines.add(diff.added().size() + " added, " + diff.removed().size() + " removed, "
                + diff.changed().size() + " changed");
        return lines;
    }

    /** The same as an object. */
    public static ObjectNode json(RuleDiff diff, Wording wording) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.set("added", RuleReport.json(diff.added()));
        object.set("removed", RuleReport.json(diff.removed()));
        ArrayNode changed = object.putArray("changed");
        for (RuleDiff.Change change : diff.changed()) {
            ObjectNode one = changed.addObject().put("id", change.after().id());
            changes(change, wording).forEach(one.putArray("changes")::add);
        }
        return object;
    }

    private static void whole(String head, String sign, ReadRule rule, Wording wording, List<String> lines) {
        lines.add(head + rule.id() + " " + rule.title());
        said(rule, wording).forEach(line -> lines.add(sign + line));
    }

    private static List<String> changes(RuleDiff.Change change, Wording wording) {
        List<String> before = said(change.before(), wording);
        List<String> after = said(change.after(), wording);
        List<String> lines = new ArrayList<>();
        before.stream().filter(line -> !after.contains(line)).forEach(line -> lines.add("  - " + line));
        after.stream().filter(line -> !before.contains(line)).forEach(line -> lines.add("  + " + line));
        return lines;
    }

    private static List<String> said(ReadRule rule, Wording wording) {
        List<String> said = new ArrayList<>(List.of("Title: " + rule.title(), "Layer: " + rule.layer()));
        said.addAll(wording.conditions(rule));
        said.add("Then: " + wording.verdict(rule));
        said.add(Wording.dates(rule));
        said.addAll(List.of(
                "Source: " + rule.about("Source"), "Owner: " + rule.about("Owner"), "Remedy: " + rule.about("Remedy")));
        return said;
    }
}
