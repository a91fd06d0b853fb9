package org.hybridcode.nlp.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hybridcode.kb.table.Table;
import org.hybridcode.kb.table.TableRow;

/**
 * Reads a phrase as the words by which headings are compared: upper case, singular, abbreviations expanded, "&amp;",
 * "/", "+" and "," as AND, bracketed remarks left out. Immutable.
 */
final class HeadingWords {

    static final String AND = "AND";

    private final Map<String, String> expansions;
    private final Set<String> skipped;
    private final Set<String> topLevel;
    private final Set<String> sentence;

    private HeadingWords(
            Map<String, String> expansions, Set<String> skipped, Set<String> topLevel, Set<String> sentence) {
        this.expansions = Map.copyOf(expansions);
        this.skipped = Set.copyOf(skipped);
        this.topLevel = Set.copyOf(topLevel);
        this.sentence = Set.copyOf(sentence);
    }

    static HeadingWords load() {
        Map<String, String> expansions = new HashMap<>();
        Set<String> skipped = new HashSet<>();
        Set<String> topLevel = new HashSet<>();
        Set<String> sentence = new HashSet<>();
        for (TableRow row : Table.readNamed("/hybridcode/sections/heading-words.tsv")) {
            switch (row.constant(1, Role.class)) {
                case EXPAND -> expansions.put(row.cell(0), row.cell(2));
                case SKIP -> skipped.add(row.cell(0));
                case TOP -> topLevel.add(row.cell(0));
                case SENTENCE -> sentence.add(row.cell(0));
            }
        }
        return new HeadingWords(expansions, skipped, topLevel, sentence);
    }

    /** The words of {@code text} in [begin, end), in order; ANDs stand between words, never two in a row. */
    List<String> of(CharSequence text, int begin, int end) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int depth = 0;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && Character.isLetterOrDigit(c)) {
                word.append(Character.toUpperCase(c));
            } else if (depth == 0 && !joins(c)) {
                flush(word, words);
                if (c == '&' || c == '/' || c == '+' || c == ',') {
                    addAnd(words);
                }
            }
        }
        flush(word, words);
        while (!words.isEmpty() && words.get(words.size() - 1).equals(AND)) {
            words.remove(words.size() - 1);
        }
        return words;
    }

    /** Whether an unknown heading that ends in this word opens a section. */
    boolean topLevel(String word) {
        return topLevel.contains(word);
    }

    /** Whether a line that begins with this word is a sentence and names no problem. */
    boolean opensSentence(String word) {
        return sentence.contains(word);
    }

    private static boolean joins(char c) {
        return c == '.' || c == '-' || c == '\'' || c == '\u2019';
    }

    private void flush(StringBuilder letters, List<String> words) {
        if (letters.isEmpty()) {
            return;
        }
        String word = canonical(letters.toString());
        letters.setLength(0);
        if (word.equals(AND)) {
            addAnd(words);
        } else if (!skipped.contains(word)) {
            words.add(word);
        }
    }

    private static void addAnd(List<String> words) {
        if (!words.isEmpty() && !words.get(words.size() - 1).equals(AND)) {
            words.add(AND);
        }
    }

    private String canonical(String word) {
        String expanded = expansions.get(word);
        if (expanded != null) {
            return expanded;
        }
        String singular = singular(word);
        return expansions.getOrDefault(singular, singular);
    }

    private static String singular(String word) {
        int length = word.length();
        if (length < 4 || !word.endsWith("S")) {
            return word;
        }
        if (word.endsWith("IES") && length > 4) {
            return word.substring(0, length - 3) + "Y";
        }
        char before = word.charAt(length - 2);
        return before == 'S' || before == 'U' || before == 'I' ? word : word.substring(0, length - 1);
    }

    private enum Role {
        EXPAND,
        SKIP,
        TOP,
        SENTENCE
    }
}
