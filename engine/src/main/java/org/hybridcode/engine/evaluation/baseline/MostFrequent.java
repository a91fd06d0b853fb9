package org.hybridcode.engine.evaluation.baseline;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hybridcode.engine.evaluation.gold.GoldNote;
import org.hybridcode.engine.evaluation.system.CodingSystem;
import org.hybridcode.engine.evaluation.system.PredictedCode;
import org.hybridcode.engine.evaluation.system.Prediction;

/** Gives each note the codes that the other notes of its set have most often. Immutable. */
final class MostFrequent implements CodingSystem {
    private final Map<String, SortedSet<String>> codesOf = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    /** All codes, the most frequent first, ties by code. */
    private final List<String> ranked;

    private final int given;

    MostFrequent(List<GoldNote> notes) {
        for (GoldNote note : notes) {
            if (codesOf.put(note.id(), note.codes()) != null) {
                throw new IllegalArgumentException("two notes of the set have the id " + note.id());
            }
            note.codes().forEach(code -> counts.merge(code, 1, Integer::sum));
        }
        this.given = counts.values().stream().mapToInt(Integer::intValue).sum();
        this.ranked = counts.keySet().stream()
                .sorted(Comparator.comparing((String code) -> -counts.get(code)).thenComparing(code -> code))
                .toList();
    }

    @Override
    public String name() {
        return "most-frequent";
    }

    @Override
    public String description() {
        return "the most frequent codes of the other " + Math.max(0, codesOf.size() - 1)
                + " notes of the set, as many as those have on average, whatever the note says";
    }

    /** What it gives comes from the other notes; a note that is not of the set has all of them as others. */
    @Override
    public Prediction code(GoldNote note) {
        SortedSet<String> own = codesOf.getOrDefault(note.id(), new TreeSet<>());
        int others = codesOf.size() - (codesOf.containsKey(note.id()) ? 1 : 0);
        if (others == 0) {
            return Prediction.NONE;
        }
        int wanted = Math.toIntExact(Math.round((double) (given - own.size()) / others));
        return new Prediction(candidates(own, wanted)
                .sorted(Comparator.comparing((String code) -> -countAmongOthers(code, own))
                        .thenComparing(code -> code))
                .filter(code -> countAmongOthers(code, own) > 0)
                .limit(wanted)
                .map(code -> new PredictedCode(code, (double) countAmongOthers(code, own) / others, false))
                .toList());
    }

    /** Leaving a note out moves its own codes alone, so that a few of the ranking hold the first of the others. */
    private Stream<String> candidates(SortedSet<String> own, int wanted) {
        return Stream.concat(ranked.stream().limit((long) wanted + own.size()), own.stream())
                .distinct();
    }

    private int countAmongOthers(String code, SortedSet<String> own) {
        return counts.get(code) - (own.contains(code) ? 1 : 0);
    }
}
