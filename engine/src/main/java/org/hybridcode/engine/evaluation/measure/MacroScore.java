package org.hybridcode.engine.evaluation.measure;

import java.util.List;

/**
 * Averages over the codes that are gold or predicted in some note, each code weighing the same. A code that is never
 * predicted has precision 0, a code that is never gold recall 0. F1 is the average of the codes' F1, not the F1 of the
 * averages. With no codes all are 0.
 *
 * @param codes how many codes are averaged
 * @param precision average precision
 * @param recall average recall
 * @param f1 average F1
 */
public record MacroScore(int codes, double precision, double recall, double f1) {

    /** The averages over {@code scores}. */
    static MacroScore of(List<CodeScore> scores) {
        int codes = scores.size();
        double precision = 0;
        double recall = 0;
        double f1 = 0;
        for (CodeScore score : scores) {
            Tally tally = score.tally();
            precision += tally.precision() / codes;
            recall += tally.recall() / codes;
            f1 += tally.f1() / codes;
        }
        return new MacroScore(codes, precision, recall, f1);
    }
}
