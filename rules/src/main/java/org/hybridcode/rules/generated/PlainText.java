package org.hybridcode.rules.generated;

import java.util.List;

/** What may stand between the quotes of a generated rule: one line of seen characters that no reader takes for anything else. */
final class PlainText {
    /** What joins the parts of a text that has several. */
    static final String AND = "; ";

    /** What stands where there is nothing to say. */
    static final String NONE = "none";

    private static final int LONGEST = 300;

    private PlainText() {}

    /** Whether a text is plain: not blank, single blanks inside, no quote, backslash, comment or unseen character. */
    static boolean is(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST
                && text.equals(text.strip())
                && !text.contains("  ")
                && !text.contains("/*")
                && text.codePoints().noneMatch(PlainText::refused);
    }

    /** Whether a text can be one of several parts, or stand where there may be nothing. */
    static boolean isPart(String text) {
        return is(text) && text.indexOf(';') < 0 && !text.equals(NONE);
    }

    /** Whether a line holds what two readers could read differently: a backslash, a long comment, an unseen character. */
    static boolean hidden(String line) {
        return line.contains("/*") || line.codePoints().anyMatch(PlainText::unseen);
    }

    private static boolean refused(int character) {
        return character == '"' || unseen(character);
    }

    private static boolean unseen(int character) {
        int type = Character.getType(character);
        return character == '\\'
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** @throws IllegalArgumentException when a text is not plain; the message does not show it, it may be from a note */
    static void check(String what, String text) {
        if (!is(text)) {
            throw new IllegalArgumentException("the " + what + " is one line of 1 to " + LONGEST
                    + " characters with single blanks, without quotes, backslashes, /* or unseen characters");
        }
    }

    /** @throws IllegalArgumentException when a text cannot be one of several parts */
    static void checkPart(String what, String text) {
        check(what, text);
        if (!isPart(text)) {
            throw new IllegalArgumentException("the " + what + " holds no semicolon and is not '" + NONE + "'");
        }
    }

    /** The parts of a joined text; none of {@link #NONE}. */
    static List<String> parts(String joined) {
        return joined.equals(NONE) ? List.of() : List.of(joined.split(AND, -1));
    }

    /** The parts in one text. */
    static String joined(List<String> parts) {
        return parts.isEmpty() ? NONE : String.join(AND, parts);
    }
}
