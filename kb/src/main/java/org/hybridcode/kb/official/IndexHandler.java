package org.hybridcode.kb.official;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.hybridcode.kb.index.IndexEntry;
import org.hybridcode.kb.index.IndexTable;

/** Turns the events of an index file into entries. */
final class IndexHandler implements OfficialXml.Handler {
    private static final String NOTE = "Note:";

    private final OfficialFile file;
    private final IndexTable table;
    private final List<IndexDraft> drafts = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final Deque<IndexDraft> open = new ArrayDeque<>();
    private final Deque<String> elements = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final PrintedTitleBuilder title = new PrintedTitleBuilder();
    private String release = "";
    private String column = "";
    private boolean headed;

    IndexHandler(OfficialFile file, IndexTable table) {
        this.file = file;
        this.table = table;
    }

    IndexFile result() {
        List<IndexEntry> entries = new ArrayList<>(drafts.size());
        for (IndexDraft draft : drafts) {
            if (draft.printed().startsWith(NOTE)) {
                unread.add(new Unread(file.name(), draft.line(), draft.printed(), "a note to the coder, not a term"));
            } else {
                entries.add(entry(draft));
            }
        }
        if (entries.isEmpty() || table.hasCells() && !headed) {
            throw new OfficialFileException(
                    file.name() + ": no terms of the part " + table + "; this is another part of the index");
        }
        return new IndexFile(release, entries, unread);
    }

    private IndexEntry entry(IndexDraft draft) {
        try {
            return draft.entry(table);
        } catch (IllegalArgumentException e) {
            throw new OfficialFileException(file.name() + ":" + draft.line() + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void start(String element, XMLStreamReader xml, int line) {
        switch (element) {
            case "ICD10CM.index" -> refuseAddenda(xml, line);
            case "mainTerm" -> begin(0, line);
            case "term" -> begin(level(xml, line), line);
            case "nemod" -> title.beginModifier();
            case "title", "cell", "head" -> {
                column = Optional.ofNullable(xml.getAttributeValue(null, "col")).orElse("");
                title.clear();
            }
            case "letter", "indexHeading", "version", "code", "see", "seeAlso", "manif" -> {}
            case "seecat", "subcat" -> {}
            default -> unread.add(new Unread(file.name(), line, "<" + element + ">", "an element that is not known"));
        }
        elements.push(element);
        text.setLength(0);
    }

    private void refuseAddenda(XMLStreamReader xml, int line) {
        if ("true".equals(xml.getAttributeValue(null, "isAddenda"))) {
            throw fault(line, "holds only the changes of a release; give the complete index");
        }
    }

    private int level(XMLStreamReader xml, int line) {
        String level = Optional.ofNullable(xml.getAttributeValue(null, "level")).orElse("");
        if (!level.equals(Integer.toString(open.size()))) {
            throw fault(line, "a term of level '" + level + "' stands at level " + open.size());
        }
        return open.size();
    }

    private void begin(int depth, int line) {
        IndexDraft draft = new IndexDraft(depth, line);
        open.push(draft);
        drafts.add(draft);
    }

    @Override
    public void text(String run) {
        text.append(run);
        title.append(run);
    }

    @Override
    public void end(String element, int line) {
        elements.pop();
        String value = text.toString().replaceAll("\\s+", " ").strip();
        switch (element) {
            case "nemod" -> title.endModifier();
            case "title" -> endTitle(line);
            case "version" -> release = value;
            case "head" -> checkHead(value, line);
            case "cell" -> cell(value, line);
            case "mainTerm", "term" -> close(line);
            case "code", "see", "seeAlso", "manif", "seecat", "subcat" -> fill(element, value, line);
            default -> {}
        }
        if (!element.equals("nemod")) {
            text.setLength(0);
        }
    }

    private void endTitle(int line) {
        if (!elements.isEmpty()
                && (elements.peek().equals("mainTerm") || elements.peek().equals("term"))) {
            open.element().printed(title.toString());
        } else if (!elements.isEmpty() && elements.peek().equals("ICD10CM.index")) {
            checkTitle(title.toString(), line);
        }
    }

    private void checkTitle(String value, int line) {
        boolean external = value.toUpperCase(Locale.ROOT).contains("EXTERNAL CAUSE");
        if (table == IndexTable.MAIN && external || table == IndexTable.EXTERNAL && !external) {
            throw fault(line, "'" + value + "' is not the part " + table + " of the index");
        }
    }

    private void checkHead(String value, int line) {
        String first = table == IndexTable.DRUG ? "Substance" : "Neoplasm";
        if (!table.hasCells() || column.equals("1") && !value.equals(first)) {
            throw fault(line, "a table headed '" + value + "' is not the part " + table + " of the index");
        }
        headed = true;
    }

    private void cell(String value, int line) {
        int number = column.matches("[2-7]") ? column.charAt(0) - '2' : -1;
        if (number < 0 || open.isEmpty()) {
            throw fault(line, "a cell in column '" + column + "'; the table has columns 2 to 7");
        }
        if (IndexDraft.isReference(value)) {
            open.element().cell(number, value);
        } else {
            unread.add(new Unread(file.name(), line, value, "a cell that is neither a code nor dashes"));
        }
    }

    private void close(int line) {
        IndexDraft draft = open.pop();
        if (draft.printed().isEmpty()) {
            throw fault(line, "a term that began at line " + draft.line() + " has no title");
        }
    }

    private void fill(String element, String value, int line) {
        if (open.isEmpty()) {
            throw fault(line, "<" + element + "> stands outside any term");
        }
        IndexDraft draft = open.element();
        boolean code = element.equals("code") || element.equals("manif");
        if (code && !IndexDraft.isReference(value)) {
            unread.add(new Unread(file.name(), line, value, "not a code: kept out of <" + element + ">"));
            return;
        }
        switch (element) {
            case "code" -> draft.code(value);
            case "manif" -> draft.manifestation(value);
            case "see" -> draft.see(value);
            case "seecat" -> draft.see("category " + value);
            case "subcat" -> draft.see("subcategory " + value);
            default -> draft.seeAlso(value);
        }
    }

    private OfficialFileException fault(int line, String message) {
        return new OfficialFileException(file.name() + ":" + line + ": " + message);
    }
}
