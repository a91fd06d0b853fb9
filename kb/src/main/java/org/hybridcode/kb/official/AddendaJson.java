package org.hybridcode.kb.official;

import java.util.ArrayList;
import java.util.List;
import org.hybridcode.kb.code.Icd10Code;

/**
 * The codes addenda as JSON: {@code adds}, {@code deletes} and {@code revisions} with action, code and title, and a
 * {@code summary} of their lengths, in which the two lines of a revision count apart.
 */
final class AddendaJson {
    private static final List<String> LISTS = List.of("adds", "deletes", "revisions");
    private static final List<String> TOTALS = List.of("total_adds", "total_deletes", "total_revisions");

    private final OfficialFile file;
    private final AddendaCollector changes;
    private final List<Unread> unread = new ArrayList<>();

    private AddendaJson(OfficialFile file) {
        this.file = file;
        this.changes = new AddendaCollector(file);
    }

    static Reading<CodeAddenda> read(OfficialFile file) {
        JsonValue.Members root = Json.read(file);
        AddendaJson json = new AddendaJson(file);
        for (String list : LISTS) {
            if (!(root.find(list).orElse(root) instanceof JsonValue.Elements elements)) {
                throw missing(file, list);
            }
            elements.values().forEach(json::take);
        }
        AddendaReader.Counts stated = json.stated(root);
        CodeAddenda addenda = json.changes.addenda(root.line());
        AddendaReader.check(file, root.line(), stated, json.changes.counts(), json.unread);
        return new Reading<>(addenda, json.unread);
    }

    private void take(JsonValue value) {
        if (value instanceof JsonValue.Members change
                && change.text("code").matches("[A-Z][0-9A-Z]{2,6}")
                && !change.text("desc").isBlank()) {
            CodeLine line =
                    new CodeLine(change.line(), Icd10Code.ofUndotted(change.text("code")), true, change.text("desc"));
            changes.take(change.text("action"), line);
        } else {
            unread.add(new Unread(file.name(), value.line(), value.toString(), "no code and title"));
        }
    }

    private AddendaReader.Counts stated(JsonValue.Members root) {
        if (!(root.find("summary").orElse(root.find("adds").orElseThrow()) instanceof JsonValue.Members summary)) {
            throw missing(file, "summary");
        }
        List<Integer> counts = new ArrayList<>();
        for (String total : TOTALS) {
            if (!(summary.find(total).orElse(summary) instanceof JsonValue.Word word)
                    || !word.text().matches("\\d{1,6}")) {
                throw missing(file, total);
            }
            counts.add(Integer.valueOf(word.text()));
        }
        return new AddendaReader.Counts(counts.get(0), counts.get(1), counts.get(2) / 2);
    }

    private static OfficialFileException missing(OfficialFile file, String name) {
        return new OfficialFileException(
                file.name() + ": no '" + name + "' as codes addenda have it; this is another kind of file");
    }
}
