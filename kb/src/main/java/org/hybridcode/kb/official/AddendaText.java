package org.hybridcode.kb.official;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hybridcode.kb.code.Icd10Code;

/** The order and codes addenda as text: an action and a line of the order or codes file; the summary stands last. */
final class AddendaText {
    private static final Pattern LINE = Pattern.compile(
            "(Add|Delete|Revise from|Revise to): +(?:([01]) ([A-Z][0-9A-Z]{2,6}) +.{60}|([A-Z][0-9A-Z]{2,6})) +(\\S.*?) *");

    private static final Pattern RELEASE =
            Pattern.compile(" *\\d+ (?:codes|headers) in icd10cm_order_(\\d{4})\\.txt *");
    private static final Pattern COUNT = Pattern.compile(" *(\\d+) (additions|deletions|revisions) *");
    private static final Pattern OTHER = Pattern.compile("| *\\d+ revisions to .*|of which *|Codes *|Headers *");
    private static final int TITLE = 5;
    private static final int CODE = 4;

    private final OfficialFile file;
    private final AddendaCollector changes;
    private final List<Unread> unread = new ArrayList<>();
    private String release = "";
    private int additions;
    private int deletions;
    private int revisions;

    private AddendaText(OfficialFile file) {
        this.file = file;
        this.changes = new AddendaCollector(file);
    }

    static Reading<CodeAddenda> read(OfficialFile file, String release) {
        List<String> lines = Fault.linesOf(file, "order or codes addenda");
        if (!LINE.matcher(lines.get(0)).matches()) {
            throw Fault.at(
                    file, 1, Fault.shown(lines.get(0)) + " is no line of order or codes addenda; give the text file");
        }
        AddendaText text = new AddendaText(file);
        for (int i = 0; i < lines.size(); i++) {
            text.take(i + 1, lines.get(i));
        }
        return text.checked(lines.size(), release);
    }

    private void take(int number, String line) {
        Matcher change = LINE.matcher(line);
        if (change.matches()) {
            changes.take(change.group(1), codeLine(number, change));
        } else if (!isSummary(line)) {
            unread.add(new Unread(file.name(), number, line, "neither a change nor a line of the summary"));
        }
    }

    private static CodeLine codeLine(int number, Matcher change) {
        return change.group(2) == null
                ? new CodeLine(number, Icd10Code.ofUndotted(change.group(CODE)), true, change.group(TITLE))
                : new CodeLine(
                        number,
                        Icd10Code.ofUndotted(change.group(CODE - 1)),
                        change.group(2).equals("1"),
                        change.group(TITLE));
    }

    private boolean isSummary(String line) {
        Matcher stated = RELEASE.matcher(line);
        if (stated.matches()) {
            release = stated.group(1);
            return true;
        }
        Matcher count = COUNT.matcher(line);
        if (!count.matches()) {
            return OTHER.matcher(line).matches();
        }
        int number = Integer.parseInt(count.group(1));
        switch (count.group(2)) {
            case "additions" -> additions += number;
            case "deletions" -> deletions += number;
            default -> revisions += number;
        }
        return true;
    }

    private Reading<CodeAddenda> checked(int last, String wanted) {
        if (release.isEmpty()) {
            throw Fault.at(file, last, "ends without the summary; the file is truncated, download it again");
        }
        Fault.ifOtherRelease(file, last, release, wanted);
        AddendaReader.check(
                file, last, new AddendaReader.Counts(additions, deletions, revisions), changes.counts(), unread);
        return new Reading<>(changes.addenda(last), unread);
    }
}
