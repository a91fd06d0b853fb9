package org.hybridcode.kb.index;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A way through the index.
 *
 * @param steps the terms walked over, the start first, the one that gives the code last
 * @param code the code reference found there, if there is one
 * @param support how well the words support the steps: about one for each word, less for a far one
 */
public record Navigation(List<Step> steps, Optional<CodeReference> code, double support) {

    /** How a term was reached. */
    public enum Way {
        /** The start. */
        START,
        /** A subterm of the term before. */
        SUBTERM,
        /** By "see". */
        SEE,
        /** By "see also". */
        SEE_ALSO
    }

    /**
     * A term on the way.
     *
     * @param term the term
     * @param way how it was reached from the term before
     * @param words the positions of the words that speak for it, ascending
     */
    public record Step(IndexTerm term, Way way, List<Integer> words) {
        /** Copies the positions. */
        public Step {
            Objects.requireNonNull(term, "term");
            Objects.requireNonNull(way, "way");
            words = List.copyOf(words);
        }
    }

    /** @throws IllegalArgumentException when there is no step */
    public Navigation {
        steps = List.copyOf(steps);
        Objects.requireNonNull(code, "code");
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a way through the index has at least its start");
        }
    }

    /** The term where the way ends. */
    public IndexTerm end() {
        return steps.get(steps.size() - 1).term();
    }

    /** The positions of all words that speak for the way, ascending. */
    public List<Integer> words() {
        return steps.stream()
                .flatMap(step -> step.words().stream())
                .sorted()
                .distinct()
                .toList();
    }

    /** The terms at which the way hopped, and the one where it ends: "Abdominalgia; see Pain, abdominal". */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (int i = 1; i < steps.size(); i++) {
            Way by = steps.get(i).way();
            if (by != Way.SUBTERM) {
                path.append(steps.get(i - 1).term().pathInTable()).append(by == Way.SEE ? "; see " : "; see also ");
            }
        }
        return path.append(end().pathInTable()).toString();
    }

    /** The hops over "see" and "see also". */
    public List<Step> hops() {
        return steps.stream()
                .filter(step -> step.way() == Way.SEE || step.way() == Way.SEE_ALSO)
                .toList();
    }
}
