package org.hybridcode.rules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a rule file with its place.
 *
 * @param kind what it is
 * @param text how it is written
 * @param line its line, from 1
 * @param begin its first UTF-16 unit
 */
record Word(Kind kind, String text, int line, int begin) {
    /** What a word is. */
    enum Kind {
        STRING,
        NUMBER,
        NAME,
        SIGN,
        END
    }

    private static final Pattern WORD = Pattern.compile(
            "(\\s+|//[^\\n]*)|(\"[^\"]*\")|(\\d+(?:\\.\\d+)?)|(\\$?[A-Za-z][A-Za-z0-9_]*)|(==|!=|<=|>=|&&|\\|\\||.)");

    /** The words of a text without its comments, with one of kind END behind the last. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int line = 1;
        while (matcher.find()) {
            String found = matcher.group();
            for (int group = 2; group <= Kind.values().length; group++) {
                if (matcher.group(group) != null) {
                    words.add(new Word(Kind.values()[group - 2], found, line, matcher.start()));
                }
            }
            line += (int) found.chars().filter(one -> one == '\n').count();
        }
        words.add(new Word(Kind.END, "", line, text.length()));
        return words;
    }

    int end() {
        return begin + text.length();
    }

    boolean is(String other) {
        return text.equals(other) && (kind == Kind.SIGN || kind == Kind.NAME);
    }

    boolean isVariable() {
        return kind == Kind.NAME && text.startsWith("$");
    }

    /** A string without its quotes. */
    String content() {
        return text.substring(1, text.length() - 1);
    }
}
