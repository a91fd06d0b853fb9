package org.hybridcode.engine.evaluation.measure;

import java.util.List;
import java.util.Objects;
import org.hybridcode.expansion.share.Proportion;

/**
 * How well a system coded a set of notes. Written to JSON in this order.
 *
 * @param notes how many notes
 * @param resampling how the intervals of F1 were drawn
 * @param levels the scores at each level, in the order of {@link Level}
 * @param coded share of the notes with at least one predicted code
 * @param withRightCode share of the notes with at least one predicted code that is gold, at {@link Level#EXACT}
 * @param typeOne predicted codes that are none that may be reported
 * @param typeTwo share of the predicted codes that are not gold: 1 - precision at {@link Level#EXACT}
 * @param hierarchical how near the codes come in the hierarchy
 * @param evidenced share of the predicted codes for which words of the note are shown
 * @param meanPredicted mean number of predicted codes a note; not defined when there are no notes
 * @param meanGold mean number of gold codes a note; not defined when there are no notes
 * @param calibration whether scores say how often codes are right
 * @param chapters which chapters are taken for which
 */
public record Measurement(
        int notes,
        Resampling resampling,
        List<LevelScore> levels,
        Proportion coded,
        Proportion withRightCode,
        Validity typeOne,
        Proportion typeTwo,
        HierarchicalScore hierarchical,
        Proportion evidenced,
        Figure meanPredicted,
        Figure meanGold,
        Calibration calibration,
        ChapterConfusion chapters) {

    /** Refuses missing parts and copies the list. */
    public Measurement {
        Objects.requireNonNull(resampling, "resampling");
        levels = List.copyOf(levels);
        Objects.requireNonNull(coded, "coded");
        Objects.requireNonNull(withRightCode, "withRightCode");
        Objects.requireNonNull(typeOne, "typeOne");
        Objects.requireNonNull(typeTwo, "typeTwo");
        Objects.requireNonNull(hierarchical, "hierarchical");
        Objects.requireNonNull(evidenced, "evidenced");
        Objects.requireNonNull(meanPredicted, "meanPredicted");
        Objects.requireNonNull(meanGold, "meanGold");
        Objects.requireNonNull(calibration, "calibration");
        Objects.requireNonNull(chapters, "chapters");
    }

    /**
     * The score at {@code level}.
     *
     * @throws java.util.NoSuchElementException when the level was not measured
     */
    public LevelScore at(Level level) {
        return LevelScore.among(levels, level);
    }
}
