package org.hybridcode.engine.evaluation.statistics;

import java.util.Objects;
import org.hybridcode.engine.evaluation.measure.Estimate;
import org.hybridcode.engine.evaluation.measure.Figure;

/**
 * How a system compares with another on the same notes, at one level. Differences are A minus B.
 *
 * @param systemA the reference system
 * @param systemB the other
 * @param notes how many notes
 * @param deltaF1 micro-averaged F1 of A minus that of B, with its bootstrap interval over notes
 * @param tTest the paired t-test of the notes' F1
 * @param pBonferroni the t-test's p, corrected for the number of comparisons
 * @param dz Cohen's d of the notes' F1, paired
 * @param mcNemar McNemar's test of the code decisions
 * @param mcNemarPBonferroni its p, corrected for the number of comparisons
 * @param oddsRatio A's odds of a right code decision over B's; its interval takes the two as independent, which makes
 *     it wider than it need be where they agree
 * @param power the power of the t-test
 */
public record Comparison(
        String systemA,
        String systemB,
        int notes,
        Estimate deltaF1,
        PairedTTest tTest,
        Figure pBonferroni,
        Figure dz,
        McNemar mcNemar,
        Figure mcNemarPBonferroni,
        OddsRatio oddsRatio,
        Power power) {

    /** Refuses missing parts. */
    public Comparison {
        Objects.requireNonNull(systemA, "systemA");
        Objects.requireNonNull(systemB, "systemB");
        Objects.requireNonNull(deltaF1, "deltaF1");
        Objects.requireNonNull(tTest, "tTest");
        Objects.requireNonNull(pBonferroni, "pBonferroni");
        Objects.requireNonNull(dz, "dz");
        Objects.requireNonNull(mcNemar, "mcNemar");
        Objects.requireNonNull(mcNemarPBonferroni, "mcNemarPBonferroni");
        Objects.requireNonNull(oddsRatio, "oddsRatio");
        Objects.requireNonNull(power, "power");
    }
}
