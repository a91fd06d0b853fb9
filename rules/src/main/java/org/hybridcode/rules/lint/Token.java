package org.hybridcode.rules.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a condition or a consequence.
 *
 * @param kind what it is
 * @param text how it is written; a string with its quotes
 */
record Token(Kind kind, String text) {
    /** What a word is. */
    enum Kind {
        STRING,
        NUMBER,
        VARIABLE,
        WORD,
        SIGN,
        END
    }

    private static final String SPACE = "[ \\t\\r\\n]+";
    private static final String COMMENT = "//[^\\r\\n]*(?=\\r?\\n|$)";
    private static final Pattern TOKEN = Pattern.compile("(?<space>" + SPACE + "|" + COMMENT
            + ")|(?<string>\"[^\"\\\\\\r\\n]*\")|(?<number>\\d{1,9}(?:\\.\\d{1,9})?(?![\\w$]))"
            + "|(?<variable>\\$[a-z][A-Za-z0-9]*(?![\\w$]))|(?<word>[A-Za-z][A-Za-z0-9_]*(?![\\w$]))"
            + "|(?<sign>==|!=|<=|>=|&&|\\|\\||[<>!().,:;])");

    /**
     * The words of a text, comments left out, with one of kind END behind the last.
     *
     * @throws Refusal when something else stands in it
     */
    static List<Token> of(String text, boolean comments) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!matcher.region(at, text.length()).lookingAt()) {
                throw new Refusal("'" + text.charAt(at) + "' stands where it may not");
            }
            if (!comments && matcher.group().startsWith("//")) {
                throw new Refusal("a comment does not stand behind 'then'");
            }
            add(matcher, tokens);
            at = matcher.end();
        }
        tokens.add(new Token(Kind.END, ""));
        return tokens;
    }

    private static void add(Matcher matcher, List<Token> tokens) {
        for (Kind kind : List.of(Kind.STRING, Kind.NUMBER, Kind.VARIABLE, Kind.WORD, Kind.SIGN)) {
            String text = matcher.group(kind.name().toLowerCase(Locale.ROOT));
            if (text != null) {
                tokens.add(new Token(kind, text));
            }
        }
    }

    /** Whether it is this sign or this word. */
    boolean is(String other) {
        return (kind == Kind.SIGN || kind == Kind.WORD) && text.equals(other);
    }

    /** A string without its quotes. */
    String content() {
        return text.substring(1, text.length() - 1);
    }
}
