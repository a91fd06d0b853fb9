package org.hybridcode.nlp.context;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hybridcode.kb.table.TableRow;

/** The classes of words that cue phrases may name instead of a word: {@code <num>}, {@code <relative>}, and more. */
final class WordClasses {

    static final String NUMBER = "<num>";
    static final String YEAR = "<year>";
    static final String SEPARATOR = "<separator>";
    static final String OR = "<or>";
    static final String AND = "<and>";
    static final String AUXILIARY = "<auxiliary>";
    static final String ABBREVIATION = "<abbreviation>";

    private static final List<String> NUMBERS = List.of(NUMBER);
    private static final List<String> YEARS = List.of(NUMBER, YEAR);

    private final Map<String, List<String>> byWord;

    private WordClasses(Map<String, List<String>> byWord) {
        this.byWord = byWord;
    }

    /** Reads the rows (class, words separated by blanks, example). */
    static WordClasses of(List<TableRow> rows) {
        Map<String, TreeSet<String>> sorted = new HashMap<>();
        for (TableRow row : rows) {
            for (String word : row.cell(1).split(" ", -1)) {
                sorted.computeIfAbsent(word, w -> new TreeSet<>()).add(row.cell(0));
            }
        }
        sorted.forEach((word, names) -> names.addAll(shape(word)));
        Map<String, List<String>> lists = new HashMap<>();
        sorted.forEach((word, names) -> lists.put(word, List.copyOf(names)));
        return new WordClasses(lists);
    }

    /** The classes of a lower-case word, in alphabetic order. */
    List<String> of(String word) {
        List<String> known = byWord.get(word);
        return known == null ? shape(word) : known;
    }

    /** Figures are known by their shape. */
    private static List<String> shape(String word) {
        if (!isDigit(word.charAt(0)) || !word.chars().allMatch(c -> isDigit(c) || c == '.')) {
            return List.of();
        }
        return isYear(word) ? YEARS : NUMBERS;
    }

    private static boolean isYear(String digits) {
        return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
