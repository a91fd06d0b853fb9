package org.hybridcode.nlp.section;

/**
 * The phrase with which a line begins, and what ends it.
 *
 * @param begin the first character of the line that is not a space
 * @param from the first character of the phrase, after numbering, bullet and decoration
 * @param to the end of the phrase
 * @param end what stands after the phrase
 * @param next where the line goes on after that
 */
record LineStart(int begin, int from, int to, Ending end, int next) {

    private static final int LONGEST = 80;
    private static final String DECORATION = ",.*_#=>[<|~\u2022\u00b7\u25cf\u25aa\u2013-";

    /** What stands after a phrase. */
    enum Ending {
        COLON,
        DASH,
        TAB,
        PERIOD,
        LINE,
        NONE
    }

    boolean marked() {
        return from > begin;
    }

    static LineStart of(String note, int lineBegin, int lineEnd) {
        int begin = Letters.skipSpaces(note, lineBegin, lineEnd);
        int from = skipMarkers(note, begin, lineEnd);
        int limit = Math.min(lineEnd, from + LONGEST);
        for (int i = from; i < limit; i++) {
            Ending ending = endingAt(note, from, i, lineEnd);
            if (ending != Ending.NONE) {
                return new LineStart(begin, from, trim(note, from, i), ending, i + 1);
            }
            if (!Letters.inHeading(note.charAt(i)) && note.charAt(i) != ']' && note.charAt(i) != '>') {
                return new LineStart(begin, from, from, Ending.NONE, from);
            }
        }
        Ending ending = limit == lineEnd ? Ending.LINE : Ending.NONE;
        return new LineStart(begin, from, trim(note, from, limit), ending, limit);
    }

    private static Ending endingAt(String note, int from, int i, int lineEnd) {
        char c = note.charAt(i);
        boolean last = i + 1 == lineEnd;
        boolean spaceNext = last || Character.isWhitespace(note.charAt(i + 1));
        if (c == ':' || c == ';') {
            return Ending.COLON;
        }
        if (c == '\t') {
            return Letters.skipSpaces(note, i, lineEnd) == lineEnd ? Ending.LINE : Ending.TAB;
        }
        if (c == '\u2014' || c == '\u2013') {
            return Ending.DASH;
        }
        boolean dashes = (spaceNext && i > from && note.charAt(i - 1) == ' ') || (!last && note.charAt(i + 1) == '-');
        if (c == '-' && i > from && dashes) {
            return Ending.DASH;
        }
        return c == '.' && spaceNext && i > from ? Ending.PERIOD : Ending.NONE;
    }

    private static int trim(String note, int from, int to) {
        int end = to;
        while (end > from
                && (Character.isWhitespace(note.charAt(end - 1)) || "*_#=]>".indexOf(note.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }

    private static int skipMarkers(String note, int begin, int end) {
        int at = begin;
        while (at < end && (DECORATION.indexOf(note.charAt(at)) >= 0 || Character.isWhitespace(note.charAt(at)))) {
            at++;
        }
        int number = at;
        while (number < end && number < at + 4 && isNumeral(note.charAt(number))) {
            number++;
        }
        boolean marker = number > at && number + 1 < end && (note.charAt(number) == '.' || note.charAt(number) == ')');
        return marker && Character.isWhitespace(note.charAt(number + 1))
                ? Letters.skipSpaces(note, number + 1, end)
                : at;
    }

    private static boolean isNumeral(char c) {
        return (c >= '0' && c <= '9') || c == 'I' || c == 'V' || c == 'X';
    }
}
