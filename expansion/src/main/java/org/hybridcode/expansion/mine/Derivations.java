package org.hybridcode.expansion.mine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hybridcode.kb.table.Table;
import org.hybridcode.kb.table.TableRow;

/** Adjectives and the nouns that they are derived from, by {@code derivations.tsv}, among the words of titles and wordings. */
final class Derivations {
    static final String FILE = "/hybridcode/expansion/derivations.tsv";
    /** How much a derived word is trusted beside rewrites that were learned: two together as much as one of those. */
    static final double RIGHT = 0.9;

    private static final int SHORTEST_STEM = 4;
    private static final String NOTHING = "-";

    private Derivations() {}

    private record Ending(String adjective, String noun) {
        static Ending of(TableRow row) {
            return new Ending(ending(row.cell(0)), ending(row.cell(1)));
        }

        private static String ending(String cell) {
            return cell.equals(NOTHING) ? "" : cell;
        }
    }

    /** Rewrites of each adjective among these words into its noun there, and back, in the order of the words. */
    static List<Rewrite> among(Set<String> words) {
        List<Ending> endings = Table.readNamed(FILE).stream().map(Ending::of).toList();
        List<Rewrite> all = new ArrayList<>();
        for (String word : new TreeSet<>(words)) {
            for (Ending ending : endings) {
                int stem = word.length() - ending.adjective().length();
                if (stem >= SHORTEST_STEM && word.endsWith(ending.adjective())) {
                    String noun = word.substring(0, stem) + ending.noun();
                    if (words.contains(noun)) {
                        all.add(new Rewrite(Set.of(word), Set.of(noun), 1, RIGHT));
                        all.add(new Rewrite(Set.of(noun), Set.of(word), 1, RIGHT));
                    }
                }
            }
        }
        return all;
    }
}
