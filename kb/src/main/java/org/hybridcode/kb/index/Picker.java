package org.hybridcode.kb.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Chooses the places at which the words that a subterm needs are said. */
final class Picker {
    /** The words of one subterm stand at most so far apart. */
    private static final int WINDOW = 12;

    private final Surroundings words;

    Picker(Surroundings words) {
        this.words = words;
    }

    /** Where the needed words stand, the best places of each; none when one is missing. */
    Optional<List<Integer>> pick(Needed needed, Way way) {
        List<Integer> places = new ArrayList<>(needed.words().size());
        for (int i = 0; i < needed.words().size(); i++) {
            int before = places.isEmpty() ? -1 : places.get(places.size() - 1);
            int at = place(needed, i, before, way);
            if (at < 0) {
                return Optional.empty();
            }
            places.add(at);
        }
        return Collections.max(places) - Collections.min(places) <= WINDOW + places.size()
                ? Optional.of(places)
                : Optional.empty();
    }

    private int place(Needed needed, int i, int before, Way way) {
        int best = -1;
        double most = 0;
        for (int at : words.at(needed.words().get(i))) {
            boolean fits = words.isNegated(at) == needed.absent().get(i)
                    && (!needed.joined().get(i) || at == before + 1);
            double value = fits ? value(at, before, way) : 0;
            if (value > most) {
                best = at;
                most = value;
            }
        }
        return best;
    }

    private double value(int at, int before, Way way) {
        double near = before < 0 ? 0 : 0.5 / (1 + Math.abs(at - before));
        return words.weight(at) + near + (way.used().get(at) ? 0 : 1);
    }

    /** What the places add to a way: the weights of those that no step has used yet. */
    double gain(List<Integer> places, Way way) {
        double gain = 0;
        for (int at : places) {
            gain += way.used().get(at)
                    ? 0
                    : words.weight(at) * IndexWords.worth(words.words().get(at));
        }
        return gain;
    }

    /** Where the words of a term's own titles are said, ascending. */
    List<Integer> named(List<String> titles) {
        List<Integer> places = new ArrayList<>();
        for (String word : titles) {
            int[] at = words.at(word);
            if (at.length > 0) {
                places.add(nearest(at));
            }
        }
        Collections.sort(places);
        return places;
    }

    private int nearest(int[] at) {
        int best = at[0];
        for (int place : at) {
            best = words.weight(place) > words.weight(best) ? place : best;
        }
        return best;
    }
}
