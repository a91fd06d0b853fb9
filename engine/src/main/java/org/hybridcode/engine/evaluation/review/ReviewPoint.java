package org.hybridcode.engine.evaluation.review;

import java.util.List;
import java.util.Objects;
import org.hybridcode.engine.evaluation.measure.Tally;
import org.hybridcode.expansion.share.Proportion;

/**
 * What comes of letting codes from a score on go without review.
 *
 * @param least the score
 * @param without share of the given codes that go without review
 * @param right share of those that are right
 * @param recall share of the gold codes that they are
 * @param f1 harmonic mean of the last two, if nothing else were given
 */
public record ReviewPoint(double least, Proportion without, Proportion right, Proportion recall, double f1) {

    /** Refuses missing parts. */
    public ReviewPoint {
        Objects.requireNonNull(without, "without");
        Objects.requireNonNull(right, "right");
        Objects.requireNonNull(recall, "recall");
    }

    /** What comes of it in these notes. */
    static ReviewPoint of(double least, List<JudgedNote> notes) {
        int all = 0;
        int kept = 0;
        int hits = 0;
        int gold = 0;
        for (JudgedNote note : notes) {
            gold += note.gold();
            for (JudgedCode code : note.codes()) {
                all++;
                kept += code.score() >= least ? 1 : 0;
                hits += code.score() >= least && code.right() ? 1 : 0;
            }
        }
        return new ReviewPoint(
                least,
                Proportion.of(kept, all),
                Proportion.of(hits, kept),
                Proportion.of(hits, gold),
                new Tally(hits, kept - hits, gold - hits).f1());
    }
}
