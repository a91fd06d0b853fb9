package org.hybridcode.kb.official;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hybridcode.kb.concept.Phrases;

/** The words of {@code term-guard.tsv}: those that name no condition alone, and those that narrow no title. */
final class GuardWords {
    private static final String FILE = "/hybridcode/kb/term-guard.tsv";
    private static final int CELLS = 3;
    private static final int SHORTEST_CONTEXT = 4;

    private final Map<String, Set<String>> groups = Map.of(
            "general", new HashSet<>(),
            "everyday", new HashSet<>(),
            "shorthand", new HashSet<>(),
            "filler", new HashSet<>(),
            "weak", new HashSet<>());

    private GuardWords() {}

    static GuardWords load() {
        GuardWords words = new GuardWords();
        try (InputStream in = Objects.requireNonNull(GuardWords.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    words.read(line, number);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
        return words;
    }

    private void read(String line, int number) {
        String[] cells = line.split("\t", -1);
        if (cells.length != CELLS
                || cells[2].isBlank()
                || Phrases.words(cells[1]).size() != 1) {
            throw new IllegalStateException(
                    FILE + ":" + number + ": expected group, one word and the reason, got '" + line + "'");
        }
        if (!groups.containsKey(cells[0])) {
            throw new IllegalStateException(FILE + ":" + number + ": unknown group '" + cells[0] + "'");
        }
        groups.get(cells[0]).add(Phrases.fold(cells[1]));
    }

    /** Whether every word is general or everyday: a note's "her disease" is no glycogen storage disease of Hers. */
    boolean namesNothing(List<String> folded) {
        return folded.stream().allMatch(word -> is("general", word) || is("everyday", word) || is("filler", word))
                || folded.size() == 1 && is("shorthand", folded.get(0));
    }

    /** The folded word also in lower case, for an acronym that ends in S keeps its capitals. */
    private boolean is(String group, String folded) {
        Set<String> words = groups.getOrDefault(group, Set.of());
        return words.contains(folded) || words.contains(folded.toLowerCase(Locale.ROOT));
    }

    /** Whether the word narrows the meaning of a title that it stands in. */
    boolean narrows(String folded) {
        return !is("filler", folded);
    }

    /** The words of a long form that can settle what its short form means, in lower case, sorted. */
    List<String> context(String longForm) {
        return Phrases.words(longForm).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST_CONTEXT && !namesNothing(List.of(Phrases.fold(word))))
                .filter(word -> !is("weak", Phrases.fold(word)))
                .sorted()
                .distinct()
                .toList();
    }
}
