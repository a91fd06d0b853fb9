package org.hybridcode.nlp.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a sentence into words and punctuation marks. A number keeps its decimal point, an abbreviation its inner full
 * stops ("p.o"), a contraction its apostrophe ("doesn't"); a possessive "'s" stands alone. A full stop is a token only
 * where it ends a sentence.
 */
final class Tokenizer {

    private final WordClasses classes;

    Tokenizer(WordClasses classes) {
        this.classes = classes;
    }

    /** The tokens in order, between an edge token at either end. */
    List<Token> tokens(String sentence) {
        List<Token> tokens = new ArrayList<>();
        tokens.add(new Token(Token.START, classes.of(Token.START), 0, 0));
        int at = 0;
        while (at < sentence.length()) {
            char c = sentence.charAt(at);
            int end = at + 1;
            if (Character.isLetterOrDigit(c)) {
                end = wordEnd(sentence, at);
                add(tokens, sentence, at, end);
            } else if (isPossessive(sentence, at)) {
                end = at + 2;
                add(tokens, sentence, at, end);
            } else if (!Character.isWhitespace(c) && (c != '.' || isStop(tokens, sentence, at))) {
                add(tokens, sentence, at, end);
            }
            at = end;
        }
        tokens.add(new Token(Token.END, classes.of(Token.END), sentence.length(), sentence.length()));
        return tokens;
    }

    /** The lower-case tokens of a phrase of the lexicon, without edges. */
    static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < phrase.length()) {
            int end = phrase.charAt(at) == '<' ? phrase.indexOf('>', at) + 1 : at + 1;
            if (Character.isLetterOrDigit(phrase.charAt(at))) {
                end = wordEnd(phrase, at);
            } else if (isPossessive(phrase, at)) {
                end = at + 2;
            }
            if (!Character.isWhitespace(phrase.charAt(at))) {
                words.add(normal(phrase.substring(at, end)));
            }
            at = end;
        }
        return words;
    }

    private void add(List<Token> tokens, String sentence, int begin, int end) {
        String text = normal(sentence.substring(begin, end));
        tokens.add(new Token(text, classes.of(text), begin, end));
    }

    private static String normal(String text) {
        return text.replace('\u2019', '\'')
                .replace('\u2013', '-')
                .replace('\u2014', '-')
                .toLowerCase(Locale.ROOT);
    }

    private static int wordEnd(String s, int begin) {
        int at = begin + 1;
        while (at < s.length() && (Character.isLetterOrDigit(s.charAt(at)) || isGlue(s, at))) {
            at++;
        }
        return at;
    }

    private static boolean isGlue(String s, int at) {
        if (at + 1 >= s.length()) {
            return false;
        }
        char before = s.charAt(at - 1);
        char after = s.charAt(at + 1);
        return switch (s.charAt(at)) {
            case '.' ->
                Character.isLetterOrDigit(before)
                        && Character.isLetterOrDigit(after)
                        && (Character.isDigit(before) == Character.isDigit(after));
            case ',' -> Character.isDigit(before) && Character.isDigit(after);
            case '\'', '\u2019' -> Character.isLetter(before) && Character.isLetter(after) && !isPossessive(s, at);
            default -> false;
        };
    }

    private static boolean isPossessive(String s, int at) {
        char c = s.charAt(at);
        return (c == '\'' || c == '\u2019')
                && at + 1 < s.length()
                && (s.charAt(at + 1) == 's' || s.charAt(at + 1) == 'S')
                && (at + 2 == s.length() || !Character.isLetterOrDigit(s.charAt(at + 2)));
    }

    private static boolean isStop(List<Token> before, String sentence, int at) {
        int next = at + 1;
        if (next < sentence.length() && !Character.isWhitespace(sentence.charAt(next))) {
            return false;
        }
        while (next < sentence.length() && Character.isWhitespace(sentence.charAt(next))) {
            next++;
        }
        if (next == sentence.length()) {
            return true;
        }
        Token last = before.get(before.size() - 1);
        boolean abbreviation =
                (last.text().length() == 1 && Character.isLetter(last.text().charAt(0)))
                        || (last.text().indexOf('.') >= 0 && !last.in(WordClasses.NUMBER))
                        || last.in(WordClasses.ABBREVIATION);
        return !abbreviation && !Character.isLowerCase(sentence.charAt(next));
    }
}
