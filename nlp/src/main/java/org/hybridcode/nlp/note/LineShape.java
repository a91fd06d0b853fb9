package org.hybridcode.nlp.note;

/** Says what a line looks like: a list entry, a label with its value, a heading, a table row. */
final class LineShape {

    private static final int LONGEST_LABEL = 60;
    private static final String BULLETS = "\u2022\u00b7\u25cf\u25aa\u25e6\u2023\u25a0\u2192#\u2610\u2611";

    private LineShape() {}

    /** Whether the line begins with a bullet or a number: "-", "*", "#", "1.", "2)", "a)", "IV.". */
    static boolean listItem(Line line) {
        return bulleted(line) || !marker(line).isEmpty();
    }

    /** Whether the line begins with one letter and a period: an entry "a." or a genus, as in "C. difficile". */
    static boolean lettered(Line line) {
        String marker = marker(line);
        return marker.length() == 1 && Character.isLetter(marker.charAt(0)) && !bulleted(line);
    }

    private static boolean bulleted(Line line) {
        char c = line.first();
        boolean blankNext =
                line.length() == 1 || Character.isWhitespace(line.note().charAt(line.begin() + 1));
        boolean digitNext = !blankNext && Character.isDigit(line.note().charAt(line.begin() + 1));
        return BULLETS.indexOf(c) >= 0
                || ("-*>".indexOf(c) >= 0 && !digitNext)
                || ("+o\u2013\u2014".indexOf(c) >= 0 && blankNext);
    }

    /** The digits, the letter or the Roman numeral that numbers the line; empty when nothing does. */
    private static String marker(Line line) {
        String note = line.note();
        int from = line.begin() + (line.first() == '(' ? 1 : 0);
        int to = from;
        while (to < line.end() && to < from + 5 && Character.isLetterOrDigit(note.charAt(to))) {
            to++;
        }
        String marker = note.substring(from, to);
        if (to == line.end() || (note.charAt(to) != '.' && note.charAt(to) != ')') || !numbers(marker)) {
            return "";
        }
        boolean blankNext = to + 1 == line.end() || Character.isWhitespace(note.charAt(to + 1));
        boolean tight = Character.isDigit(marker.charAt(0))
                && !blankNext
                && (note.charAt(to) == ')' || Character.isUpperCase(note.charAt(to + 1)));
        return blankNext || tight ? marker : "";
    }

    private static boolean numbers(String marker) {
        boolean digits = marker.chars().allMatch(c -> c >= '0' && c <= '9') && marker.length() <= 3;
        boolean roman = marker.chars().allMatch(c -> "ivxIVX".indexOf(c) >= 0) && marker.length() <= 4;
        boolean letter = marker.length() == 1 && Character.isLetter(marker.charAt(0));
        return !marker.isEmpty() && (digits || roman || letter);
    }

    /** Whether the line begins with a label and a colon: "Lungs: clear", "PAST HISTORY:", "fever: no". */
    static boolean labelled(Line line) {
        int longest = line.startsLower() ? 3 : 6;
        int words = 1;
        boolean letter = false;
        for (int i = line.begin(); i < Math.min(line.end(), line.begin() + LONGEST_LABEL); i++) {
            char c = line.note().charAt(i);
            if (c == ':') {
                return letter;
            }
            letter |= Character.isLetter(c);
            words += c == ' ' ? 1 : 0;
            if (words > longest || c == '.' || c == ',') {
                return false;
            }
        }
        return false;
    }

    /** Whether all letters are upper case, and there are at least two. */
    static boolean upper(Line line) {
        int letters = 0;
        for (int i = line.begin(); i < line.end(); i++) {
            char c = line.note().charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isUpperCase(c) ? 1 : 0;
        }
        return letters > 1;
    }

    /** Whether cells stand in the line: a bar, a tab or three blanks between words. */
    static boolean tableRow(Line line) {
        int blanks = 0;
        for (int i = line.begin(); i < line.end(); i++) {
            char c = line.note().charAt(i);
            blanks = c == ' ' ? blanks + 1 : 0;
            if (c == '|' || c == '\t' || blanks == 3) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line only rules a page: no letter and no digit. */
    static boolean rule(Line line) {
        for (int i = line.begin(); i < line.end(); i++) {
            if (Character.isLetterOrDigit(line.note().charAt(i))
                    || Character.isSurrogate(line.note().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a bracket stays open at the end of the line. */
    static boolean opensBracket(Line line) {
        int depth = 0;
        for (int i = line.begin(); i < line.end(); i++) {
            char c = line.note().charAt(i);
            depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
        }
        return depth > 0;
    }

    /** Whether the line closes a bracket before it opens one. */
    static boolean closesBracket(Line line) {
        int close = line.note().indexOf(')', line.begin());
        int open = line.note().indexOf('(', line.begin());
        return close >= 0 && close < line.end() && (open < 0 || close < open);
    }
}
