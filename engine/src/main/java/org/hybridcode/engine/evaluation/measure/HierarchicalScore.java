package org.hybridcode.engine.evaluation.measure;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hybridcode.engine.evaluation.gold.GoldNote;

/**
 * How near predicted codes come in the hierarchy, after Kiritchenko, Matwin and Famili (2005): each code stands for
 * itself and all that it stands below (chapter, blocks, category, subcategories; not the whole classification), and the
 * sets of the notes are compared, summed over the notes. No intervals: the members of a set depend on each other.
 *
 * @param shared members of gold and predicted sets both
 * @param predicted members of predicted sets
 * @param gold members of gold sets
 * @param precision {@code shared / predicted}; 0 when there are none
 * @param recall {@code shared / gold}; 0 when there are none
 * @param f1 harmonic mean of the two; 0 when there are none
 * @param pathOverlap mean over all gold codes of how far down from the chapter the way to the code goes together with
 *     that to the predicted code nearest to it, as a share of the way: 1 for a code that is predicted, 0 where the note
 *     has no code of the chapter; not defined when there are no gold codes
 */
public record HierarchicalScore(
        int shared, int predicted, int gold, double precision, double recall, double f1, Figure pathOverlap) {

    /** The score of the given notes. */
    static HierarchicalScore of(List<CodedNote> notes, Hierarchy hierarchy) {
        int shared = 0;
        int predicted = 0;
        int gold = 0;
        int codes = 0;
        double overlap = 0;
        for (CodedNote note : notes) {
            Set<String> right = closure(note.gold().codes(), hierarchy);
            Set<String> said = closure(note.texts(), hierarchy);
            gold += right.size();
            predicted += said.size();
            right.retainAll(said);
            shared += right.size();
            codes += note.gold().codes().size();
            overlap += overlap(note.gold(), note.texts(), hierarchy);
        }
        Tally tally = new Tally(shared, predicted - shared, gold - shared);
        Figure mean = codes == 0 ? Figure.NOT_DEFINED : Figure.of(overlap / codes);
        return new HierarchicalScore(shared, predicted, gold, tally.precision(), tally.recall(), tally.f1(), mean);
    }

    private static Set<String> closure(Set<String> codes, Hierarchy hierarchy) {
        Set<String> closure = new TreeSet<>();
        codes.forEach(code -> closure.addAll(hierarchy.path(code)));
        return closure;
    }

    private static double overlap(GoldNote gold, Set<String> predicted, Hierarchy hierarchy) {
        return gold.codes().stream()
                .mapToDouble(code -> (double) nearest(code, predicted, hierarchy)
                        / hierarchy.path(code).size())
                .sum();
    }

    private static int nearest(String code, Set<String> predicted, Hierarchy hierarchy) {
        return predicted.stream()
                .mapToInt(other -> hierarchy.shared(code, other))
                .max()
                .orElse(0);
    }
}
