package org.hybridcode.kb.official;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.table.Table;
import org.hybridcode.kb.table.TableRow;

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
        Table.read(FILE).forEach(words::add);
        return words;
    }

    private void add(TableRow row) {
        if (Phrases.words(row.filled(CELLS).cell(1)).size() != 1) {
            throw row.bad("expected group, one word and the reason", row.cell(1));
        }
        if (!groups.containsKey(row.cell(0))) {
            throw row.bad("unknown group", row.cell(0));
        }
        groups.get(row.cell(0)).add(Phrases.fold(row.cell(1)));
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
