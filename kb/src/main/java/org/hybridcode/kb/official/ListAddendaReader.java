package org.hybridcode.kb.official;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of the tabular and index addenda: lines that begin with No Change, Add, Delete, Revise from or Revise
 * to, the rest of a wrapped line below it, and page marks. U+FFFE stands where the printed line broke at a hyphen.
 */
public final class ListAddendaReader {
    /** The name of either file in its zip. */
    public static final Pattern MEMBER = MemberName.of("(?:tabular|index)[-_ ]addenda", "\\.txt");

    private static final Pattern PAGE = Pattern.compile("\\f?=== page (\\d+) ===");
    private static final Pattern TITLE =
            Pattern.compile("ICD-10-CM (TABULAR LIST|INDEX|EXTERNAL|TABLE|NEOPLASM).*|(\\d{4}) Addenda.*");
    private static final Pattern CHANGE = Pattern.compile("(No Change|Add|Delete|Revise from|Revise to)\\b ?(.*)");
    private static final Pattern BROKEN_AT_HYPHEN =
            Pattern.compile("\uFFFE(?=(?:No Change|Add|Delete|Revise from|Revise to) )");
    private static final Pattern NO_TEXT = Pattern.compile("\\s*\\d*\\s*");

    private final OfficialFile file;
    private final List<ListChange> changes = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private String release = "";
    private int page;

    private ListAddendaReader(OfficialFile file) {
        this.file = file;
    }

    /**
     * The lines in the order of the file, those without a change included.
     *
     * @param release the release whose changes these are, {@code 2025}
     * @throws OfficialFileException when the file names another release or none, a page is missing, or a revision lacks
     *     one of its two lines, as at the end of a truncated file
     */
    public static Reading<List<ListChange>> read(OfficialFile file, String release) {
        ListAddendaReader reader = new ListAddendaReader(file);
        List<String> lines = Fault.linesOf(file, "tabular or index addenda");
        for (int i = 0; i < lines.size(); i++) {
            for (String part :
                    BROKEN_AT_HYPHEN.matcher(lines.get(i)).replaceAll("-\n").split("\n", -1)) {
                reader.take(i + 1, part.replace('\uFFFE', '-'));
            }
        }
        return reader.checked(lines.size(), release);
    }

    private void take(int number, String line) {
        Matcher mark = PAGE.matcher(line);
        Matcher title = TITLE.matcher(line);
        Matcher change = CHANGE.matcher(line);
        if (mark.matches()) {
            turn(number, Integer.parseInt(mark.group(1)));
        } else if (title.matches()) {
            release = title.group(2) == null ? release : title.group(2);
        } else if (change.matches()) {
            add(number, kind(change.group(1)), change.group(2));
        } else if (changes.isEmpty() || NO_TEXT.matcher(line).matches()) {
            unread.add(new Unread(file.name(), number, line, "no change, no page mark, and nothing that it continues"));
        } else {
            ListChange last = changes.remove(changes.size() - 1);
            changes.add(new ListChange(last.line(), last.page(), last.kind(), last.text() + " " + line.strip()));
        }
    }

    private void turn(int number, int next) {
        if (next != page + 1) {
            throw Fault.at(
                    file, number, "page " + next + " follows page " + page + "; pages are missing, get the whole file");
        }
        page = next;
    }

    private static ListChange.Kind kind(String written) {
        for (ListChange.Kind kind : ListChange.Kind.values()) {
            if (kind.written().equals(written)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of change is written '" + written + "'");
    }

    private void add(int number, ListChange.Kind kind, String text) {
        checkPair(number, kind);
        changes.add(new ListChange(number, page, kind, text.strip()));
    }

    private void checkPair(int number, ListChange.Kind next) {
        boolean open = !changes.isEmpty() && changes.get(changes.size() - 1).kind() == ListChange.Kind.REVISE_FROM;
        if (open != (next == ListChange.Kind.REVISE_TO)) {
            throw Fault.at(
                    file,
                    number,
                    "a 'Revise from' and its 'Revise to' must follow each other; the file is truncated or was edited");
        }
    }

    private Reading<List<ListChange>> checked(int last, String wanted) {
        if (changes.isEmpty() || release.isEmpty()) {
            throw Fault.at(file, last, "no addenda with a title and changes; give the text of the addenda");
        }
        Fault.ifOtherRelease(file, 1, release, wanted);
        checkPair(last, ListChange.Kind.NO_CHANGE);
        return new Reading<>(List.copyOf(changes), unread);
    }
}
