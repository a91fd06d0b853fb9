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

    /** Which column of the table the words ask for; a code has the number of its column, counted from 1, for a character. */
    enum Effect {
        /** The intent that the words around tell chooses among the columns of poisoning. */
        POISONING(0),
        ADVERSE(4),
        UNDERDOSING(5);

        private final int column;

        Effect(int column) {
            this.column = column;
        }

        /** The column, counted from 0, of a drug with these words around it. */
        int column(Surroundings words) {
            return this == POISONING ? Columns.of(IndexTable.DRUG, words, column, List.of()) : column;
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
                case "poisoning", "adverse", "underdosing" -> loaded.ties.add(tie(row));
                case "name" -> loaded.names.put(Phrases.key(row.cell(1)), row.cell(2));
                case "between", "substance", "lacking" ->
                    loaded.words
                            .computeIfAbsent(row.cell(0), none -> new HashSet<>())
                            .add(Phrases.key(row.cell(1)));
                default ->
                    throw row.bad(
                            "no kind of row (poisoning, adverse, underdosing, between, name, substance, lacking)",
                            row.cell(0));
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
