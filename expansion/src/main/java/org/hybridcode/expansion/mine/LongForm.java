package org.hybridcode.expansion.mine;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hybridcode.rules.facts.Span;

/**
 * Finds the words before a short form that it stands for: every letter of the short form stands in them in order, the first at
 * the begin of a word (Schwartz and Hearst, Pacific Symposium on Biocomputing 2003).
 */
final class LongForm {

    private static final Pattern SHORT = Pattern.compile("[A-Z][A-Z0-9-]{1,7}");

    private LongForm() {}

    /** Whether a name is written as short forms are: in capitals, without a blank. */
    static boolean isShort(String name) {
        return SHORT.matcher(name).matches();
    }

    /** Whether a short form stands for the end of a name, by its letters. */
    static boolean stands(String shortForm, String name) {
        return before(name, name.length(), shortForm).isPresent();
    }

    /**
     * The long form that ends where the bracket opens.
     *
     * @param text the document
     * @param bracket the place of the opening bracket
     * @param shortForm the short form in it
     */
    static Optional<Span> before(String text, int bracket, String shortForm) {
        int words = Math.min(shortForm.length() + 5, 2 * shortForm.length());
        int from = windowBegin(text, bracket, words);
        String window = text.substring(from, bracket).stripTrailing();
        int at = match(window.toLowerCase(Locale.ROOT), shortForm.toLowerCase(Locale.ROOT));
        if (at < 0 || window.length() - at <= shortForm.length()) {
            return Optional.empty();
        }
        return Optional.of(new Span(from + at, from + window.length()));
    }

    /** So many words back, not over the end of a sentence or a line. */
    private static int windowBegin(String text, int bracket, int words) {
        int at = bracket;
        int left = words;
        boolean inWord = false;
        while (at > 0) {
            char c = text.charAt(at - 1);
            if (".;:,()\n".indexOf(c) >= 0) {
                return at;
            }
            boolean letter = !Character.isWhitespace(c);
            if (inWord && !letter && --left == 0) {
                return at;
            }
            inWord = letter;
            at--;
        }
        return at;
    }

    private static int match(String window, String letters) {
        int at = window.length();
        for (int i = letters.length() - 1; i >= 0; i--) {
            char c = letters.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                continue;
            }
            at--;
            while (at >= 0 && (window.charAt(at) != c || i == 0 && !beginsWord(window, at))) {
                at--;
            }
            if (at < 0) {
                return -1;
            }
        }
        return at;
    }

    private static boolean beginsWord(String window, int at) {
        return at == 0 || !Character.isLetterOrDigit(window.charAt(at - 1));
    }
}
