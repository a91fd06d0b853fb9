package org.hybridcode.engine.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.codebook.InstructionalNote;
import org.hybridcode.kb.release.ReleaseDiff;

/** What changed between two releases, for people and for programs. */
public final class DiffReport {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private DiffReport() {}

    /** The lines of the report: counts first, then each change with its mark. */
    public static List<String> lines(ReleaseDiff diff) {
        List<String> lines = new ArrayList<>();
        lines.add(diff.added().size() + " added, " + diff.deleted().size() + " deleted ("
                + diff.becameHeaders().size() + " of them are headers now), "
                + diff.retitled().size() + " retitled, " + diff.renoted().size() + " with other notes");
        Set<CodebookEntry> headers = new HashSet<>(diff.becameHeaders());
        diff.added().forEach(entry -> lines.add("+ " + entry));
        diff.deleted()
                .forEach(entry -> lines.add((headers.contains(entry) ? "> " : "- ")
                        + entry
                        + (headers.contains(entry) ? " (a header now)" : "")));
        diff.retitled().forEach(change -> {
            lines.add("~ " + change.before());
            lines.add("  " + change.after());
        });
        diff.renoted().forEach(change -> {
            lines.add("* " + change.entry());
            change.removed().forEach(note -> lines.add("  - " + said(note)));
            change.added().forEach(note -> lines.add("  + " + said(note)));
        });
        return lines;
    }

    /** The same as an object. */
    public static ObjectNode json(ReleaseDiff diff) {
        ObjectNode node = NODES.objectNode();
        entries(node.putArray("added"), diff.added());
        entries(node.putArray("deleted"), diff.deleted());
        entries(node.putArray("becameHeaders"), diff.becameHeaders());
        ArrayNode retitled = node.putArray("retitled");
        diff.retitled().forEach(change -> retitled.addObject()
                .put("code", change.after().text())
                .put("before", change.before().title())
                .put("after", change.after().title()));
        ArrayNode renoted = node.putArray("renoted");
        diff.renoted().forEach(change -> {
            ObjectNode at = renoted.addObject().put("code", change.entry().text());
            notes(at.putArray("removed"), change.removed());
            notes(at.putArray("added"), change.added());
        });
        return node;
    }

    private static void entries(ArrayNode array, List<CodebookEntry> entries) {
        entries.forEach(entry -> array.addObject().put("code", entry.text()).put("title", entry.title()));
    }

    private static void notes(ArrayNode array, List<InstructionalNote> notes) {
        notes.forEach(note -> array.addObject().put("kind", note.kind().name()).put("text", said(note)));
    }

    private static String said(InstructionalNote note) {
        return NoteText.label(note.kind()) + ": " + NoteText.of(note);
    }
}
