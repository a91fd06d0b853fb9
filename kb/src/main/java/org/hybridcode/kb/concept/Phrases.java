package org.hybridcode.kb.concept;

import java.util.ArrayList;
import java.util.List;

/**
 * How wordings are cut into words and folded, in the dictionary and in notes alike: runs of letters and digits count,
 * everything between them (hyphens, commas, brackets) does not; case, plural and British spelling are folded away.
 */
public final class Phrases {
    private static final String NON = "non";
    private static final WordForms FORMS = WordForms.load();

    private Phrases() {}

    /** The folded words of a phrase joined by single spaces: two wordings with one key are the same term. */
    public static String key(String phrase) {
        return String.join(" ", folded(phrase));
    }

    /** The folded words of a phrase. */
    public static List<String> folded(String phrase) {
        List<String> words = words(phrase);
        words.replaceAll(FORMS::fold);
        return words;
    }

    /** The folded form of one word as {@link #words} cuts it. */
    public static String fold(String word) {
        return FORMS.fold(word);
    }

    /** The runs of letters and digits, as written; a possessive 's belongs to no word. */
    public static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < phrase.length()) {
            int end = wordEnd(phrase, at);
            if (end > at && !isPossessive(phrase, at, end)) {
                words.add(phrase.substring(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    /**
     * Where the word that begins at {@code begin} ends; {@code begin} itself when none does. It is a run of letters and
     * digits; "non" and the run behind it are one word, written with a hyphen, a space or neither, and so is an electronic
     * device, which is not what it is named after: "e-cigarette".
     */
    public static int wordEnd(String text, int begin) {
        int end = runEnd(text, begin);
        if (end - begin == 1 && WordForms.isElectronic(text, begin)) {
            return runEnd(text, end + 1);
        }
        boolean negates = end - begin == NON.length()
                && text.regionMatches(true, begin, NON, 0, NON.length())
                && end < text.length()
                && (text.charAt(end) == '-' || text.charAt(end) == ' ');
        return negates && runEnd(text, end + 1) > end + 1 ? runEnd(text, end + 1) : end;
    }

    private static int runEnd(String text, int begin) {
        int end = begin;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether the run is the s of a possessive: {@code Crohn's}. */
    public static boolean isPossessive(String text, int begin, int end) {
        return end - begin == 1
                && begin > 0
                && (text.charAt(begin) == 's' || text.charAt(begin) == 'S')
                && (text.charAt(begin - 1) == '\'' || text.charAt(begin - 1) == '\u2019');
    }
}
