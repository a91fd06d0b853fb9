package org.hybridcode.nlp.section;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a section, as far as its layout tells what it names from what is said about it.
 *
 * @param begin its first character
 * @param end the character after its last, without the line break
 * @param from its first character that is not a space; {@code end} for a blank line
 * @param mark what stands before its words
 */
record ProblemLine(int begin, int end, int from, Mark mark) {

    private static final String BULLETS = "\u2022\u00b7\u25cf\u25aa*\u2013-";

    /** What stands before the words of a line. */
    enum Mark {
        NONE,
        BULLET,
        NUMBER
    }

    static ProblemLine of(String note, int begin, int end) {
        int from = Letters.skipSpaces(note, begin, end);
        return new ProblemLine(begin, end, from, mark(note, from, end));
    }

    /** The lines of the note in [begin, end), blank ones included. */
    static List<ProblemLine> within(String note, int begin, int end) {
        List<ProblemLine> lines = new ArrayList<>();
        for (int from = begin; from < end; ) {
            int next = note.indexOf('\n', from);
            int to = next < 0 || next > end ? end : next;
            lines.add(of(note, from, to));
            from = to + 1;
        }
        return lines;
    }

    boolean blank() {
        return from == end;
    }

    int length() {
        return end - from;
    }

    private static Mark mark(String note, int from, int end) {
        if (from + 1 >= end) {
            return Mark.NONE;
        }
        if (BULLETS.indexOf(note.charAt(from)) >= 0) {
            return Mark.BULLET;
        }
        return Numbering.end(note, from, end) > from ? Mark.NUMBER : Mark.NONE;
    }
}
