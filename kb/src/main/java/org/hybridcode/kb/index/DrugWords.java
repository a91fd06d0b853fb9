package org.hybridcode.kb.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.table.Table;
import org.hybridcode.kb.table.TableRow;

/** The words that tie a drug to what it did, or to too little of it: {@code drug-effects.tsv}. Immutable. */
final class DrugWords {
    private static final String FILE = "/hybridcode/kb/index/drug-effects.tsv";

    private final List<Tie> ties = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    /** Which column of the table the words ask for, by the character that it puts into a code. */
    enum Effect {
        ADVERSE('5'),
        UNDERDOSING('6');

        private final char character;

        Effect(char character) {
            this.character = character;
        }

        /** The character of the code, which is one more than the number of the column. */
        char character() {
            return character;
        }

        int column() {
            return character - '1';
        }
    }

    /**
     * Words that tie.
     *
     * @param follows whether the drug follows them; else it stands right before them
     * @param never words that may not stand directly before them
     */
    record Tie(Effect effect, List<String> words, boolean follows, Set<String> never) {

        boolean standsAt(List<String> folded, int at) {
            return at + words.size() <= folded.size()
                    && folded.subList(at, at + words.size()).equals(words)
                    && (at == 0 || !never.contains(folded.get(at - 1)));
        }
    }

    private DrugWords() {}

    /** @throws IllegalStateException when the file is missing or broken; names file, line and value */
    static DrugWords load() {
        DrugWords loaded = new DrugWords();
        for (TableRow row : Table.read(FILE)) {
            switch (row.cell(0)) {
                case "adverse", "underdosing" -> loaded.ties.add(tie(row));
                case "name" -> loaded.names.put(Phrases.key(row.cell(1)), row.cell(2));
                case "between", "substance", "lacking" ->
                    loaded.words
                            .computeIfAbsent(row.cell(0), none -> new HashSet<>())
                            .add(Phrases.key(row.cell(1)));
                default ->
                    throw row.bad(
                            "no kind of row (adverse, underdosing, between, name, substance, lacking)", row.cell(0));
            }
        }
        return loaded;
    }

    private static Tie tie(TableRow row) {
        boolean follows = row.cell(2).equals("behind");
        if (!follows && !row.cell(2).equals("before")) {
            throw row.bad("neither behind nor before", row.cell(2));
        }
        Set<String> never = new HashSet<>();
        for (String word : row.cell(3).split("\\|", -1)) {
            never.add(Phrases.fold(word));
        }
        return new Tie(
                Effect.valueOf(row.cell(0).toUpperCase(Locale.ROOT)),
                Phrases.folded(row.cell(1)),
                follows,
                Set.copyOf(never));
    }

    List<Tie> ties() {
        return ties;
    }

    /** The code of a drug without the character of the column, where the table does not have its name. */
    Optional<String> named(String key) {
        return Optional.ofNullable(names.get(key));
    }

    boolean between(String word) {
        return words.getOrDefault("between", Set.of()).contains(word);
    }

    /** Whether a line of the table is no drug when something is due to it. */
    boolean substance(String key) {
        return words.getOrDefault("substance", Set.of()).contains(key);
    }

    /** Whether a word behind a name makes it a lack or an excess of what the body has, or a thing of another kind. */
    boolean lacking(String word) {
        return words.getOrDefault("lacking", Set.of()).contains(word);
    }
}
