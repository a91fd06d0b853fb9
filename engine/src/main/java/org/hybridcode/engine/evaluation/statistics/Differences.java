package org.hybridcode.engine.evaluation.statistics;

import java.util.List;
import org.hybridcode.engine.evaluation.measure.Estimate;
import org.hybridcode.engine.evaluation.measure.NoteScore;
import org.hybridcode.engine.evaluation.measure.Resampling;
import org.hybridcode.engine.evaluation.measure.Tally;

/** Differences of two systems' scores on the same notes. */
public final class Differences {

    private Differences() {}

    /**
     * Micro-averaged F1 of the first minus that of the second, with its bootstrap interval: each draw takes the same notes
     * for both. 0 in [-1, 1] when there are no notes.
     *
     * @throws IllegalArgumentException unless the notes are the same in the same order
     */
    public static Estimate microF1(List<NoteScore> first, List<NoteScore> second, Resampling resampling) {
        if (!ids(first).equals(ids(second))) {
            throw new IllegalArgumentException("systems are compared on the same notes in the same order");
        }
        if (first.isEmpty()) {
            return new Estimate(0, -1, 1);
        }
        double difference = Tally.sum(first).f1() - Tally.sum(second).f1();
        return resampling.estimate(
                difference,
                first.size(),
                drawn -> Tally.sum(first, drawn).f1() - Tally.sum(second, drawn).f1());
    }

    private static List<String> ids(List<NoteScore> scores) {
        return scores.stream().map(NoteScore::id).toList();
    }
}
