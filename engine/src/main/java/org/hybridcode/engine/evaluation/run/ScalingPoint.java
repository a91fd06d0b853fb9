package org.hybridcode.engine.evaluation.run;

import java.util.Objects;
import org.hybridcode.engine.evaluation.measure.LevelScore;
import org.hybridcode.expansion.share.Proportion;

/**
 * How well the program codes when its knowledge base knows some codes only.
 *
 * @param codes how many codes it knows
 * @param coded share of the notes with at least one code
 * @param known share of the gold codes that it knows
 * @param exact the score of exact codes
 */
public record ScalingPoint(int codes, Proportion coded, Proportion known, LevelScore exact) {

    /** Refuses missing parts. */
    public ScalingPoint {
        Objects.requireNonNull(coded, "coded");
        Objects.requireNonNull(known, "known");
        Objects.requireNonNull(exact, "exact");
    }
}
