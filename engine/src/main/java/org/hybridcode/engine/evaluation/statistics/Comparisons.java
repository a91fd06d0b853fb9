package org.hybridcode.engine.evaluation.statistics;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hybridcode.engine.evaluation.measure.Figure;
import org.hybridcode.engine.evaluation.measure.NoteOutcome;
import org.hybridcode.engine.evaluation.measure.NoteScore;
import org.hybridcode.engine.evaluation.measure.Resampling;

/** Compares one system with several others on the same notes. */
public final class Comparisons {
    private static final double ALPHA = 0.05;

    private Comparisons() {}

    /**
     * A comparison of the reference with each of the others, in their order; p is corrected for as many comparisons, and
     * the power is that at 0.05 over their number.
     *
     * @param resampling how the intervals of the differences are drawn
     * @throws IllegalArgumentException when two systems have the same name, or the notes are not the same in the same
     *     order
     */
    public static List<Comparison> against(
            SystemOutcomes reference, List<SystemOutcomes> others, Resampling resampling) {
        Set<String> names = new HashSet<>(Set.of(reference.system()));
        for (SystemOutcomes other : others) {
            if (!names.add(other.system())) {
                throw new IllegalArgumentException("system " + other.system() + " is there twice");
            }
            if (!ids(reference).equals(ids(other))) {
                throw new IllegalArgumentException(reference.system() + " and " + other.system()
                        + " did not code the same notes in the same order");
            }
        }
        return others.stream()
                .map(other -> compare(reference, other, others.size(), resampling))
                .toList();
    }

    private static List<String> ids(SystemOutcomes system) {
        return system.notes().stream().map(NoteOutcome::id).toList();
    }

    private static Comparison compare(
            SystemOutcomes reference, SystemOutcomes other, int comparisons, Resampling resampling) {
        List<Double> first = f1(reference.scores());
        List<Double> second = f1(other.scores());
        PairedTTest tTest = PairedTTest.of(first, second);
        Figure dz = CohensD.paired(first, second);
        Decisions decisions = Decisions.of(reference.notes(), other.notes());
        McNemar mcNemar = decisions.mcNemar();
        return new Comparison(
                reference.system(),
                other.system(),
                first.size(),
                Differences.microF1(reference.scores(), other.scores(), resampling),
                tTest,
                Bonferroni.adjust(tTest.p(), comparisons),
                dz,
                mcNemar,
                Bonferroni.adjust(mcNemar.p(), comparisons),
                decisions.oddsRatio(),
                Power.of(first.size(), dz, ALPHA / comparisons));
    }

    private static List<Double> f1(List<NoteScore> scores) {
        return scores.stream().map(NoteScore::f1).toList();
    }
}
