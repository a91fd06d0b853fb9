package org.hybridcode.nlp.section;

/** Looks at the letters of a heading. */
final class Letters {

    private Letters() {}

    /** Whether all letters are upper case, but for the x or s that ends an abbreviation (PMHx, MEDs), and there is one. */
    static boolean upper(CharSequence text, int begin, int end) {
        boolean any = false;
        for (int i = begin; i < end; i++) {
            if (Character.isLetter(text.charAt(i))) {
                if (!upperAt(text, i)) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    /** Whether an upper-case letter, or the small last letter of an abbreviation, stands at {@code i}. */
    static boolean upperAt(CharSequence text, int i) {
        char c = text.charAt(i);
        if (Character.isUpperCase(c)) {
            return true;
        }
        return (c == 'x' || c == 's')
                && i > 1
                && Character.isUpperCase(text.charAt(i - 1))
                && Character.isUpperCase(text.charAt(i - 2))
                && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)));
    }

    /** Whether a heading can contain the character. */
    static boolean inHeading(char c) {
        return Character.isLetterOrDigit(c) || " /&'()-.,+\u2019*_#".indexOf(c) >= 0;
    }

    /** The first position from {@code i} on, before {@code end}, that is not a space or tab. */
    static int skipSpaces(CharSequence text, int i, int end) {
        int at = i;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
