package org.hybridcode.kb.concept;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Folds a word to the form that dictionary and note share: lower case, American spelling, singular. The tables are
 * {@code word-forms.tsv}: whole words, British stems, and plural endings, the first that fits in each group.
 */
final class WordForms {
    private static final String FILE = "/hybridcode/kb/word-forms.tsv";
    private static final int SHORTEST_INFLECTED = 4;
    private static final int LONGEST_ACRONYM = 5;

    private record Change(String from, String to) {}

    private final Map<String, String> words = new HashMap<>();
    private final List<Change> stems = new ArrayList<>();
    private final List<Change> endings = new ArrayList<>();

    private WordForms() {}

    static WordForms load() {
        WordForms forms = new WordForms();
        try (InputStream in = Objects.requireNonNull(WordForms.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    forms.read(line, number);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
        return forms;
    }

    private void read(String line, int number) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 3) {
            throw new IllegalStateException(FILE + ":" + number + ": expected group, from and to, got '" + line + "'");
        }
        switch (cells[0]) {
            case "word" -> words.put(cells[1], cells[2]);
            case "stem" -> stems.add(new Change(cells[1], cells[2]));
            case "ending" -> endings.add(new Change(cells[1], cells[2]));
            default -> throw new IllegalStateException(FILE + ":" + number + ": unknown group '" + cells[0] + "'");
        }
    }

    String fold(String written) {
        if (written.length() <= LONGEST_ACRONYM && isAcronymInS(written)) {
            return written;
        }
        String lower = written.toLowerCase(Locale.ROOT);
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
        return written.endsWith("S") && written.chars().allMatch(Character::isUpperCase);
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
        String result = word;
        for (Change stem : stems) {
            result = result.replace(stem.from(), stem.to());
        }
        return result;
    }

    private String singular(String word) {
        for (Change ending : endings) {
            if (word.endsWith(ending.from())) {
                return word.substring(0, word.length() - ending.from().length()) + ending.to();
            }
        }
        return word;
    }
}
