package org.hybridcode.expansion.mine;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Content words of notes and those of official titles that they stand for: {@code cancer} for {@code malignant neoplasm}.
 * Learned from a knowledge base, never written by hand.
 *
 * @param said what notes say, one word or more
 * @param printed what titles say instead; may be nothing
 * @param support for how many codes the knowledge base has a wording that says so
 * @param right of the wordings of the knowledge base that it leads to a title, the share that are wordings of that code, in [0,1]
 */
record Rewrite(Set<String> said, Set<String> printed, int support, double right) {

    Rewrite {
        said = Set.copyOf(said);
        printed = Set.copyOf(printed);
        if (said.isEmpty() || support < 1 || !(right >= 0 && right <= 1)) {
            throw new IllegalArgumentException("a rewrite says something, for a code, rightly in [0,1]");
        }
    }

    /** Whether the words hold what it rewrites, and something besides. */
    boolean applies(Set<String> words) {
        return words.size() > said.size() && words.containsAll(said);
    }

    /** The words with what titles say in the place of what notes say. */
    SortedSet<String> of(Set<String> words) {
        SortedSet<String> rewritten = new TreeSet<>(words);
        rewritten.removeAll(said);
        rewritten.addAll(printed);
        return rewritten;
    }
}
