package org.hybridcode.kb.concept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hybridcode.kb.table.Table;
import org.hybridcode.kb.table.TableRow;

/**
 * Folds a word to the form that dictionary and note share: lower case, American spelling, singular. The tables are
 * {@code word-forms.tsv}: whole words, British stems, and plural endings, the first that fits in each group.
 */
final class WordForms {
    private static final String FILE = "/hybridcode/kb/word-forms.tsv";
    private static final int SHORTEST_INFLECTED = 4;
    private static final int LONGEST_ACRONYM = 5;

    private static final String NON = "non";
    private static final String E = "e-";
    private static final Pattern ELECTRONIC = Pattern.compile("(?i)e-(?=cig|scooter|bike|vap)");
    private static final int LETTERS = 128;
    private static final Change[] NONE = {};

    private record Change(String from, String to) {}

    private final Map<String, String> words = new HashMap<>();
    private final List<Change> stems = new ArrayList<>();
    /** The stems by their first letter and the endings by their last one. */
    private final Change[][] stemsByLetter = new Change[LETTERS][0];

    private final Change[][] endingsByLetter = new Change[LETTERS][0];

    private WordForms() {}

    static WordForms load() {
        WordForms forms = new WordForms();
        Table.read(FILE).forEach(forms::add);
        return forms;
    }

    private void add(TableRow row) {
        if (row.cells().size() != 3 || !row.cell(1).matches("[a-z]+")) {
            throw row.bad("expected group, from (letters a to z) and to", String.join("\t", row.cells()));
        }
        Change change = new Change(row.cell(1), row.cells().get(2));
        switch (row.cell(0)) {
            case "word" -> words.put(change.from(), change.to());
            case "stem" -> {
                stems.add(change);
                add(stemsByLetter, change.from().charAt(0), change);
            }
            case "ending" ->
                add(endingsByLetter, change.from().charAt(change.from().length() - 1), change);
            default -> throw row.bad("unknown group", row.cell(0));
        }
    }

    private static void add(Change[][] byLetter, char letter, Change change) {
        byLetter[letter] = Arrays.copyOf(byLetter[letter], byLetter[letter].length + 1);
        byLetter[letter][byLetter[letter].length - 1] = change;
    }

    String fold(String written) {
        if (written.length() <= LONGEST_ACRONYM && isAcronymInS(written)) {
            return written;
        }
        String lower = joined(written.toLowerCase(Locale.ROOT));
        String whole = words.get(lower);
        if (whole != null) {
            return whole;
        }
        if (isAcronymPlural(written)) {
            return lower.substring(0, lower.length() - 1);
        }
        return lower.length() < SHORTEST_INFLECTED || !isLetters(lower) ? lower : singular(american(lower));
    }

    /** AIDS and NOWS: a short word in capitals that only looks like a plural; it is no form of "aid" or "now". */
    private static boolean isAcronymInS(String written) {
        return written.length() > 1 && written.endsWith("S") && written.chars().allMatch(Character::isUpperCase);
    }

    /** DVTs and UTIs: an acronym with a small s. */
    private static boolean isAcronymPlural(String written) {
        int last = written.length() - 1;
        return last > 1 && written.charAt(last) == 's' && Character.isUpperCase(written.charAt(last - 1));
    }

    private static boolean isLetters(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private String american(String word) {
        if (!holdsStem(word)) {
            return word;
        }
        String result = word;
        for (Change stem : stems) {
            result = result.replace(stem.from(), stem.to());
        }
        return result;
    }

    /** Few words do; looking each stem up by its first letter is what keeps loading a knowledge base fast. */
    private boolean holdsStem(String word) {
        for (int at = 0; at < word.length(); at++) {
            for (Change stem : at(stemsByLetter, word.charAt(at))) {
                if (word.startsWith(stem.from(), at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Change[] at(Change[][] byLetter, char letter) {
        return letter < byLetter.length ? byLetter[letter] : NONE;
    }

    private String singular(String word) {
        for (Change ending : at(endingsByLetter, word.charAt(word.length() - 1))) {
            if (word.endsWith(ending.from())) {
                return word.substring(0, word.length() - ending.from().length()) + ending.to();
            }
        }
        return word;
    }

    /** The word without the hyphen or the space behind its prefix. */
    private static String joined(String lower) {
        String whole = isElectronic(lower, 0) ? lower.replaceFirst("-", "") : lower;
        return whole.startsWith(NON + "-") || whole.startsWith(NON + " ")
                ? NON + whole.substring(NON.length() + 1)
                : whole;
    }

    /** Whether the name of an electronic device begins here: "e-cigarette". */
    static boolean isElectronic(String text, int begin) {
        return text.regionMatches(true, begin, E, 0, E.length())
                && ELECTRONIC.matcher(text).region(begin, text.length()).lookingAt();
    }
}
