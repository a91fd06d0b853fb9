package org.hybridcode.kb.index;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words that may lead on from a term: all words of the titles below it and below what it refers to.
 *
 * @param words the words as they are looked up; links are none
 * @param marks the marks of those words
 * @param table whether a table of sites or substances is referred to, where any word may lead on
 */
record Reach(Set<String> words, WordMarks marks, boolean table) {

    static Reach of(IndexNavigator navigator, IndexTerm start) {
        Set<String> words = new HashSet<>();
        boolean table = collect(navigator, start, words);
        for (SeeTarget target : Stream.of(navigator.see(start), navigator.seeAlso(start))
                .flatMap(Optional::stream)
                .toList()) {
            table |= isTable(target);
            if (!table && target.term().isPresent()) {
                table = collect(navigator, target.term().get(), words);
            }
        }
        return new Reach(Set.copyOf(words), new WordMarks(words), table);
    }

    private static boolean collect(IndexNavigator navigator, IndexTerm term, Set<String> words) {
        if (term.table() == IndexTable.NEOPLASM) {
            return true;
        }
        boolean table = false;
        for (IndexTerm child : term.children()) {
            IndexWords.of(child.printed()).stream()
                    .filter(word -> !IndexWords.isLink(word))
                    .forEach(words::add);
            table |= Stream.of(navigator.see(child), navigator.seeAlso(child))
                    .flatMap(Optional::stream)
                    .anyMatch(Reach::isTable);
            table |= collect(navigator, child, words);
        }
        return table;
    }

    private static boolean isTable(SeeTarget target) {
        return target.kind() == SeeTarget.Kind.NEOPLASM || target.kind() == SeeTarget.Kind.DRUG;
    }

    /**
     * Whether one of these words may lead on: if none does, no walk can end anywhere else than without them. Much cheaper
     * than the walk.
     */
    boolean holdsAny(List<String> looked) {
        for (String word : looked) {
            if (holds(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(String word) {
        return table && !IndexWords.isLink(word) || marks.mayHold(word) && words.contains(word);
    }
}
