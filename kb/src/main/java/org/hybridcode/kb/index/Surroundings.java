package org.hybridcode.kb.index;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hybridcode.kb.concept.Phrases;

/**
 * The words among which a term is said, in their order, with the place of the term itself. Immutable; positions count
 * from 0.
 */
public final class Surroundings {
    private static final int NEGATED = 5;
    private static final int[] NOWHERE = {};

    private final List<String> words;
    private final List<Distance> distances;
    private final int headBegin;
    private final int headEnd;
    private final boolean[] negated;
    private final Map<String, int[]> places = new LinkedHashMap<>();

    /**
     * Words around a term.
     *
     * @param folded words as {@link Phrases#folded} cuts and folds them; an empty one ends a sentence, and what is denied
     *     in it
     * @param distances for each word how far it stands from the term
     * @param headBegin position of the term's first word
     * @param headEnd position behind the term's last word
     * @throws IllegalArgumentException when there are not as many distances as words, or the term lies outside them
     */
    public Surroundings(List<String> folded, List<Distance> distances, int headBegin, int headEnd) {
        this.words = List.copyOf(IndexWords.looked(folded));
        this.distances = List.copyOf(distances);
        if (words.size() != distances.size() || headBegin < 0 || headEnd < headBegin || headEnd > words.size()) {
            throw new IllegalArgumentException(words.size() + " words, " + distances.size()
                    + " distances and a term from " + headBegin + " to " + headEnd + " do not fit each other");
        }
        this.headBegin = headBegin;
        this.headEnd = headEnd;
        this.negated = negated(words);
        for (int i = 0; i < words.size(); i++) {
            places.merge(words.get(i), new int[] {i}, Surroundings::and);
        }
    }

    private static int[] and(int[] places, int[] last) {
        int[] all = Arrays.copyOf(places, places.length + 1);
        all[places.length] = last[0];
        return all;
    }

    /** A phrase by itself, all of it the term. */
    public static Surroundings of(String phrase) {
        List<String> folded = Phrases.folded(phrase);
        return new Surroundings(folded, Collections.nCopies(folded.size(), Distance.SAME_SENTENCE), 0, folded.size());
    }

    private static boolean[] negated(List<String> words) {
        boolean[] negated = new boolean[words.size()];
        int left = 0;
        for (int i = 0; i < words.size(); i++) {
            if (IndexWords.negates(words.get(i))) {
                left = NEGATED;
            } else if (words.get(i).isEmpty() || IndexWords.resumes(words.get(i))) {
                left = 0;
            } else {
                negated[i] = left-- > 0;
            }
        }
        return negated;
    }

    /** The number of words. */
    public int size() {
        return words.size();
    }

    /** The words as they are looked up. */
    List<String> words() {
        return words;
    }

    /** The words of the term itself. */
    List<String> head() {
        return words.subList(headBegin, headEnd);
    }

    Set<String> distinct() {
        return places.keySet();
    }

    boolean has(String word) {
        return places.containsKey(word);
    }

    /** Whether the words of this phrase stand here one after another, none of them negated. */
    boolean holds(List<String> phrase) {
        for (int at : at(phrase.get(0))) {
            if (!negated[at]
                    && at + phrase.size() <= words.size()
                    && words.subList(at, at + phrase.size()).equals(phrase)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a word of a title is no number, or a number that stands here behind the same word as there: the 2 of "3 x 2
     * cm" is not that of "stage 2".
     *
     * @param title the words of the title as they are looked up, joined by single spaces
     */
    boolean counts(String title, String word) {
        if (word.chars().noneMatch(Character::isDigit)) {
            return true;
        }
        List<String> told = List.of(title.split(" ", -1));
        int at = told.indexOf(word);
        return at < 1 || IndexWords.isLink(told.get(at - 1)) || holds(List.of(told.get(at - 1), word));
    }

    /** Where the word stands, ascending. */
    int[] at(String word) {
        return places.getOrDefault(word, NOWHERE);
    }

    /** Where the word stands first, not negated. */
    Optional<Integer> first(String word) {
        for (int at : at(word)) {
            if (!negated[at]) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** Whether the word stands so many positions before the term, or fewer, and not negated. */
    boolean standsBefore(String word, int positions) {
        for (int at : at(word)) {
            if (!negated[at] && at < headBegin && headBegin - at <= positions) {
                return true;
            }
        }
        return false;
    }

    boolean isNegated(int position) {
        return negated[position];
    }

    /** Whether the position lies in the term itself. */
    boolean inHead(int position) {
        return position >= headBegin && position < headEnd;
    }

    /** How much a word at this position supports a subterm, in (0, 1]: by sentence first, then by nearness. */
    double weight(int position) {
        int away = position < headBegin ? headBegin - position : Math.max(0, position - headEnd + 1);
        double whole = distances.get(position) == Distance.SAME_SENTENCE ? 1.0 : 0.7;
        return whole - 0.002 * Math.min(away, 100);
    }
}
