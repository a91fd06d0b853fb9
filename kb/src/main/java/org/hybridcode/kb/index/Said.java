package org.hybridcode.kb.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A wording among the words around it.
 *
 * @param folded the words of its sentence as {@link org.hybridcode.kb.concept.Phrases#folded} folds them
 * @param begin position of the wording's first word
 * @param end position behind its last word
 * @param problem further words that are said of the same problem, in their order; an empty one ends a sentence. They
 *     count less than those of the sentence, and their positions go on behind it
 */
public record Said(List<String> folded, int begin, int end, List<String> problem) {

    /** Copies the words. */
    public Said {
        folded = List.copyOf(folded);
        problem = List.copyOf(problem);
    }

    /** A wording in a sentence about which nothing more is said. */
    public static Said inSentence(List<String> folded, int begin, int end) {
        return new Said(folded, begin, end, List.of());
    }

    List<String> all() {
        List<String> all = new ArrayList<>(folded);
        all.addAll(problem);
        return all;
    }

    /** All words but those of the wording. */
    List<String> beside() {
        List<String> beside = new ArrayList<>(folded.subList(0, begin));
        beside.addAll(folded.subList(end, folded.size()));
        beside.addAll(problem);
        return beside;
    }

    List<String> wording() {
        return folded.subList(begin, end);
    }

    /** Whether there is nothing beside the wording. */
    boolean isAlone() {
        return folded.size() + problem.size() == end - begin;
    }

    Surroundings surroundings() {
        List<Distance> distances = new ArrayList<>(Collections.nCopies(folded.size(), Distance.SAME_SENTENCE));
        distances.addAll(Collections.nCopies(problem.size(), Distance.SAME_PROBLEM));
        return new Surroundings(all(), distances, begin, end);
    }
}
