package org.hybridcode.nlp.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One line of a note.
 *
 * @param note the whole note
 * @param lineBegin where the line begins
 * @param begin the first character that is not blank; {@code end} when there is none
 * @param end after the last character that is not blank
 * @param breakBegin where its line break begins, or the length of the note
 * @param breakEnd after its line break
 */
record Line(String note, int lineBegin, int begin, int end, int breakBegin, int breakEnd) {

    /** The lines of the note in order; "\r\n" is one break. */
    static List<Line> of(String note) {
        List<Line> lines = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < note.length(); i++) {
            char c = note.charAt(i);
            if (c == '\n' || c == '\r') {
                int next = c == '\r' && i + 1 < note.length() && note.charAt(i + 1) == '\n' ? i + 2 : i + 1;
                lines.add(of(note, begin, i, next));
                begin = next;
                i = next - 1;
            }
        }
        lines.add(of(note, begin, note.length(), note.length()));
        return lines;
    }

    private static Line of(String note, int from, int to, int next) {
        int end = to;
        while (end > from && blank(note.charAt(end - 1))) {
            end--;
        }
        int begin = from;
        while (begin < end && blank(note.charAt(begin))) {
            begin++;
        }
        return new Line(note, from, begin, end, to, next);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || Character.isISOControl(c);
    }

    boolean isBlank() {
        return begin == end;
    }

    /** Length without the blanks at its end; its indent counts. */
    int width() {
        return end - lineBegin;
    }

    int length() {
        return end - begin;
    }

    char first() {
        return note.charAt(begin);
    }

    char last() {
        return note.charAt(end - 1);
    }

    /** Its last word without punctuation after it, as written; may be empty. */
    String lastWord() {
        int to = end;
        while (to > begin && !Character.isLetterOrDigit(note.charAt(to - 1))) {
            to--;
        }
        int from = to;
        while (from > begin && (Character.isLetterOrDigit(note.charAt(from - 1)) || note.charAt(from - 1) == '.')) {
            from--;
        }
        return note.substring(from, to);
    }

    /** Its first word in lower case; empty when the line does not begin with a letter. */
    String firstWord() {
        int to = begin;
        while (to < end && Character.isLetter(note.charAt(to))) {
            to++;
        }
        return note.substring(begin, to).toLowerCase(Locale.ROOT);
    }

    /** How wide its first word is, with the punctuation at it. */
    int firstWordWidth() {
        int to = begin;
        while (to < end && !Character.isWhitespace(note.charAt(to))) {
            to++;
        }
        return to - begin;
    }

    boolean startsLower() {
        return Character.isLowerCase(first());
    }
}
