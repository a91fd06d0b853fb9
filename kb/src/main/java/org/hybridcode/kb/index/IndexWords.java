package org.hybridcode.kb.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.table.Table;
import org.hybridcode.kb.table.TableRow;

/** How the words of the index and of a record are looked up: folded, then by the word they mean the same as. */
final class IndexWords {
    private static final String FILE = "/hybridcode/kb/index/index-words.tsv";
    private static final double COMMON = 0.95;
    private static final IndexWords WORDS = new IndexWords();

    private final Map<String, String> same = new HashMap<>();
    private final Map<String, Set<String>> passed = new HashMap<>();
    private final Map<String, String> mains = new HashMap<>();
    private final Set<String> links;
    private final Set<String> companions;
    private final Set<String> common;
    private final Set<String> fillers;
    private final Set<String> negators;
    private final Set<String> resuming;

    private IndexWords() {
        Map<String, Set<String>> groups = new HashMap<>();
        for (TableRow row : Table.read(FILE)) {
            String word = Phrases.fold(row.cell(1));
            switch (row.cell(0)) {
                case "same" -> same.put(word, Phrases.fold(row.cell(2)));
                case "main" -> mains.put(row.cell(2), word);
                case "passed" ->
                    passed.put(
                            row.cell(1) + "; " + row.cell(2),
                            row.cells().size() > 3 ? Set.of(row.cell(3).split(" ", -1)) : Set.of());
                default ->
                    groups.computeIfAbsent(row.cell(0), none -> new HashSet<>()).add(word);
            }
        }
        links = groups.getOrDefault("link", Set.of());
        companions = groups.getOrDefault("companion", Set.of());
        common = groups.getOrDefault("common", Set.of());
        fillers = groups.getOrDefault("filler", Set.of());
        negators = groups.getOrDefault("negator", Set.of());
        resuming = groups.getOrDefault("resume", Set.of());
    }

    /** The words of a phrase as they are looked up. */
    static List<String> of(String phrase) {
        return looked(Phrases.folded(phrase));
    }

    /** Folded words as they are looked up. */
    static List<String> looked(List<String> folded) {
        List<String> words = new ArrayList<>(folded.size());
        for (String word : folded) {
            words.add(WORDS.same.getOrDefault(word, word));
        }
        return words;
    }

    /** The words of a phrase as they are looked up, joined by single spaces. */
    static String key(String phrase) {
        return String.join(" ", of(phrase));
    }

    /** The single words that are looked up as this one, sorted: {@code fallen} and {@code fell} as {@code fall}. */
    static List<String> lookedUpAs(String word) {
        return WORDS.same.entrySet().stream()
                .filter(row -> row.getValue().equals(word))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Whether a subterm's own subterms are also looked for directly below its term. */
    static boolean isPassed(IndexTerm above, IndexTerm term) {
        return WORDS.passed.containsKey(above.title() + "; " + term.title());
    }

    /** Of those subterms, whether this one is. */
    static boolean isPassedTo(IndexTerm above, IndexTerm term, String title) {
        Set<String> only = WORDS.passed.getOrDefault(above.title() + "; " + term.title(), Set.of());
        return only.isEmpty() || only.contains(title);
    }

    /** The word that alone means a main term of more words, if there is one. */
    static Optional<String> shortOf(String mainTitle) {
        return Optional.ofNullable(WORDS.mains.get(mainTitle));
    }

    static boolean isLink(String word) {
        return WORDS.links.contains(word);
    }

    /** Whether the word adds nothing to the part of the body it stands beside: {@code hand joint}. */
    static boolean isCompanion(String word) {
        return WORDS.companions.contains(word);
    }

    /** How much a word tells, in (0, 1]: one that stands below very many terms tells a little less. */
    static double worth(String word) {
        return WORDS.common.contains(word) ? COMMON : 1;
    }

    static boolean isFiller(String word) {
        return WORDS.fillers.contains(word);
    }

    static boolean negates(String word) {
        return WORDS.negators.contains(word);
    }

    static boolean resumes(String word) {
        return WORDS.resuming.contains(word);
    }
}
