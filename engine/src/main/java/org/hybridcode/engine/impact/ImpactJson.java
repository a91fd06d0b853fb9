package org.hybridcode.engine.impact;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hybridcode.engine.coding.EvidenceSpan;
import org.hybridcode.engine.report.ResultJson;

/** An impact as an object: every rule that fired and every note whose codes changed. */
public final class ImpactJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Shown shown;

    private ImpactJson(Shown shown) {
        this.shown = shown;
    }

    /** The object; words of notes are in it only where they are asked for. */
    public static ObjectNode of(Impact impact, Shown shown) {
        return new ImpactJson(shown).node(impact);
    }

    private ObjectNode node(Impact impact) {
        ObjectNode node = NODES.objectNode();
        node.set("corpus", corpus(impact));
        node.putObject("old")
                .put("name", shown.oldName())
                .put("rulebook", impact.before().rulebook());
        node.putObject("new")
                .put("name", shown.newName())
                .put("rulebook", impact.after().rulebook());
        node.set("versions", ResultJson.versions(impact.after()));
        node.put("changed", impact.changed().size());
        node.put(
                "changedShare",
                Share.told(impact.changed().size(), impact.notes().size()));
        shown.most().ifPresent(share -> node.put("maxChanged", share.percent().toPlainString() + " %"));
        node.put("passed", shown.passes(impact));
        ArrayNode resequenced = node.putArray("resequenced");
        impact.resequenced().forEach(note -> resequenced.add(note.note().id()));
        ArrayNode stopped = node.putArray("stopped");
        impact.stopped().forEach(note -> note.stopped()
                .forEach(message ->
                        stopped.addObject().put("id", note.note().id()).put("message", message)));
        ArrayNode sample = node.putArray("sample");
        shown.sampled(impact).forEach(note -> sample.add(note.note().id()));
        ArrayNode rules = node.putArray("rules");
        impact.rules().forEach(rule -> rules.add(rule(rule)));
        ArrayNode notes = node.putArray("notes");
        impact.changed().forEach(note -> notes.add(note(note)));
        return node;
    }

    private static ObjectNode corpus(Impact impact) {
        ObjectNode node = NODES.objectNode()
                .put("name", impact.corpus().name())
                .put("sha256", impact.corpus().sha256())
                .put("notes", impact.notes().size());
        SortedMap<String, Integer> counts = new TreeMap<>();
        impact.corpus()
                .findings()
                .forEach(finding -> counts.merge(finding.kind().name(), 1, Integer::sum));
        node.set("findings", counts(counts));
        return node;
    }

    private static ObjectNode counts(SortedMap<String, Integer> counts) {
        ObjectNode node = NODES.objectNode();
        counts.forEach(node::put);
        return node;
    }

    private static ObjectNode rule(RuleImpact rule) {
        ObjectNode node = NODES.objectNode()
                .put("id", rule.id())
                .put("title", rule.title())
                .put("change", rule.change().name())
                .put("notesBefore", rule.firedBefore())
                .put("notesNow", rule.firedAfter());
        node.set("refused", counts(rule.refused()));
        node.set("lost", counts(rule.lost()));
        node.set("gained", counts(rule.gained()));
        return node;
    }

    private ObjectNode note(NoteImpact note) {
        ObjectNode node = NODES.objectNode().put("id", note.note().id());
        ArrayNode lost = node.putArray("lost");
        ArrayNode gained = node.putArray("gained");
        note.changes().forEach(change -> (change.gained() ? gained : lost).add(change(note, change)));
        return node;
    }

    private ObjectNode change(NoteImpact note, CodeChange change) {
        ObjectNode node = NODES.objectNode()
                .put("code", change.entry().text())
                .put("title", change.entry().title());
        change.rules().forEach(node.putArray("rules")::add);
        node.put("reason", change.reason());
        ArrayNode evidence = node.putArray("evidence");
        change.evidence().forEach(span -> evidence.add(evidence(note, span)));
        return node;
    }

    private ObjectNode evidence(NoteImpact note, EvidenceSpan span) {
        ObjectNode node = NODES.objectNode()
                .put("begin", span.span().begin())
                .put("end", span.span().end())
                .put("section", span.section().name());
        if (shown.withText()) {
            node.put("text", Words.of(note, span));
        }
        return node;
    }
}
