package org.hybridcode.kb.official;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sorts changes by their action and pairs the two lines of a revision. */
final class AddendaCollector {
    private static final Comparator<CodeLine> ORDER =
            Comparator.comparing(CodeLine::code).thenComparing(CodeLine::billable);

    private final OfficialFile file;
    private final List<CodeLine> added = new ArrayList<>();
    private final List<CodeLine> deleted = new ArrayList<>();
    private final List<CodeAddenda.Revision> revised = new ArrayList<>();
    private final List<CodeLine> pending = new ArrayList<>();

    AddendaCollector(OfficialFile file) {
        this.file = file;
    }

    /** Takes one line; {@code action} is Add, Delete, Revise from or Revise to. */
    void take(String action, CodeLine line) {
        if (!action.equals("Revise to")) {
            checkNonePending(line.line());
        }
        switch (action) {
            case "Add" -> added.add(line);
            case "Delete" -> deleted.add(line);
            case "Revise from" -> pending.add(line);
            case "Revise to" -> revised.add(revision(line));
            default -> throw Fault.at(file, line.line(), "no action is called '" + action + "'");
        }
    }

    private CodeAddenda.Revision revision(CodeLine to) {
        if (pending.isEmpty() || !pending.get(0).code().equals(to.code())) {
            throw Fault.at(
                    file,
                    to.line(),
                    "'Revise to' " + to.code() + " without its 'Revise from' before it; download the file again");
        }
        return new CodeAddenda.Revision(pending.remove(0), to);
    }

    private void checkNonePending(int line) {
        if (!pending.isEmpty()) {
            throw Fault.at(
                    file,
                    line,
                    "'Revise from' " + pending.get(0).code() + " without its 'Revise to'; download the file again");
        }
    }

    AddendaReader.Counts counts() {
        return new AddendaReader.Counts(added.size(), deleted.size(), revised.size());
    }

    /** The changes; {@code line} is where the file ends. */
    CodeAddenda addenda(int line) {
        checkNonePending(line);
        added.sort(ORDER);
        deleted.sort(ORDER);
        revised.sort(Comparator.comparing(CodeAddenda.Revision::to, ORDER));
        return new CodeAddenda(file.name(), added, deleted, revised);
    }
}
