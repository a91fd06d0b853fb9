package org.hybridcode.nlp.section;

import java.util.ArrayList;
import java.util.List;
import org.hybridcode.nlp.section.ProblemLine.Mark;
import org.hybridcode.rules.facts.SectionKind;
import org.hybridcode.rules.facts.Span;

/**
 * Finds lists of risks that stand on lines of their own, and makes {@link SectionKind#CONSENT} of them: what may happen is
 * not what the patient has.
 *
 * <p>The sentence above the list ends its line with a colon or "the following", and has words that announce risks:
 * {@link RiskWords}. The list is the numbered lines beneath it, or the bulleted ones, blank lines between them included; it
 * has not the mark of the announcing line itself. If the first line has no mark, the list is the short lines up to the first
 * blank one.
 */
final class RiskLists {

    private static final int LONGEST = 60;
    private static final int LONGEST_SENTENCE = 300;
    private static final String FOLLOWING = "the following";

    private final RiskWords words;

    RiskLists(RiskWords words) {
        this.words = words;
    }

    /** The same parts with the section's lists of risks cut out of them; they tile what the parts tiled. */
    List<Section> cut(String note, Section section, List<Section> parts) {
        List<Section> cut = parts;
        for (Span list : lists(note, section.span())) {
            cut = cut(cut, list);
        }
        return cut;
    }

    private List<Span> lists(String note, Span section) {
        List<ProblemLine> lines = ProblemLine.within(note, section.begin(), section.end());
        List<Span> lists = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (announces(note, lines.get(i))) {
                int end = end(lines, i);
                if (end > i + 1) {
                    lists.add(new Span(
                            lines.get(i + 1).begin(), lines.get(end - 1).end()));
                }
                i = end - 1;
            }
        }
        return lists;
    }

    private boolean announces(String note, ProblemLine line) {
        int end = line.end();
        while (end > line.from() && Character.isWhitespace(note.charAt(end - 1))) {
            end--;
        }
        if (end == line.from()) {
            return false;
        }
        char last = note.charAt(end - 1);
        int stop = last == '.' || last == ':' ? end - 1 : end;
        boolean opens =
                last == ':' || note.regionMatches(true, stop - FOLLOWING.length(), FOLLOWING, 0, FOLLOWING.length());
        return opens && words.announce(lastSentence(note, line.from(), stop));
    }

    /** At most {@value #LONGEST_SENTENCE} characters, so that a long line costs no more than a short one. */
    private static String lastSentence(String note, int begin, int end) {
        String line = note.substring(Math.max(begin, end - LONGEST_SENTENCE), end);
        return line.substring(1 + Math.max(line.lastIndexOf(". "), line.lastIndexOf(": ")));
    }

    /** The line after the last of the list beneath {@code lead}; the line beneath it when there is no list. */
    private static int end(List<ProblemLine> lines, int lead) {
        int from = lead + 1;
        while (from < lines.size() && lines.get(from).blank()) {
            from++;
        }
        int end = lead + 1;
        if (from == lines.size() || !mayBegin(lines, lead, from)) {
            return end;
        }
        Mark mark = lines.get(from).mark();
        for (int i = from; i < lines.size() && goesOn(lines.get(i), mark); i++) {
            end = lines.get(i).blank() ? end : i + 1;
        }
        return end;
    }

    private static boolean mayBegin(List<ProblemLine> lines, int lead, int from) {
        Mark mark = lines.get(from).mark();
        return mark == Mark.NONE ? from == lead + 1 : mark != lines.get(lead).mark();
    }

    private static boolean goesOn(ProblemLine line, Mark mark) {
        return mark == Mark.NONE
                ? !line.blank() && line.mark() == mark && line.length() <= LONGEST
                : line.blank() || line.mark() == mark;
    }

    private static List<Section> cut(List<Section> parts, Span list) {
        List<Section> cut = new ArrayList<>();
        boolean placed = false;
        for (Section part : parts) {
            Span span = part.span();
            if (span.end() <= list.begin() || span.begin() >= list.end()) {
                cut.add(part);
                continue;
            }
            if (span.begin() < list.begin()) {
                cut.add(upTo(part, list.begin()));
            }
            if (!placed) {
                cut.add(unheaded(SectionKind.CONSENT, list));
                placed = true;
            }
            if (span.end() > list.end()) {
                cut.add(unheaded(part.kind(), new Span(list.end(), span.end())));
            }
        }
        return cut;
    }

    private static Section upTo(Section part, int end) {
        Span heading = new Span(part.heading().begin(), Math.min(part.heading().end(), end));
        return new Section(part.kind(), heading, new Span(part.span().begin(), end), part.headed());
    }

    private static Section unheaded(SectionKind kind, Span span) {
        return new Section(kind, new Span(span.begin(), span.begin() + 1), span, false);
    }
}
