package org.hybridcode.engine.evaluation.statistics;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hybridcode.engine.evaluation.measure.NoteOutcome;

/**
 * The decisions of two systems: one for each note and each code that is gold or that either predicts in it. A system is
 * right when it predicts a gold code or does not predict one that is not gold.
 *
 * @param bothRight decisions that both got right
 * @param onlyFirstRight decisions that only the first got right
 * @param onlySecondRight decisions that only the second got right
 * @param bothWrong decisions that neither got right
 */
record Decisions(int bothRight, int onlyFirstRight, int onlySecondRight, int bothWrong) {

    /** The decisions on the same notes in the same order. */
    static Decisions of(List<NoteOutcome> first, List<NoteOutcome> second) {
        int[][] counts = new int[2][2];
        for (int i = 0; i < first.size(); i++) {
            NoteOutcome one = first.get(i);
            NoteOutcome other = second.get(i);
            for (String code : union(one, other)) {
                counts[wrong(one, code)][wrong(other, code)]++;
            }
        }
        return new Decisions(counts[0][0], counts[0][1], counts[1][0], counts[1][1]);
    }

    private static Set<String> union(NoteOutcome one, NoteOutcome other) {
        Set<String> codes = new HashSet<>(one.hits());
        codes.addAll(one.misses());
        codes.addAll(one.falsePositives());
        codes.addAll(other.falsePositives());
        return codes;
    }

    private static int wrong(NoteOutcome note, String code) {
        return note.misses().contains(code) || note.falsePositives().contains(code) ? 1 : 0;
    }

    McNemar mcNemar() {
        return McNemar.of(onlyFirstRight, onlySecondRight);
    }

    OddsRatio oddsRatio() {
        return OddsRatio.of(
                bothRight + onlyFirstRight,
                onlySecondRight + bothWrong,
                bothRight + onlySecondRight,
                onlyFirstRight + bothWrong);
    }
}
