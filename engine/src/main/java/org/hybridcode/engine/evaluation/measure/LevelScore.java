package org.hybridcode.engine.evaluation.measure;

import java.util.List;
import org.hybridcode.expansion.share.Proportion;

/**
 * How well a system coded the notes, at a level.
 *
 * @param level the level
 * @param hits gold codes that are predicted, over all notes
 * @param falsePositives predicted codes that hit no gold code
 * @param misses gold codes that nothing predicted hits
 * @param precision share of the predicted codes that are right
 * @param recall share of the gold codes that are predicted
 * @param f1 harmonic mean of the two, with its interval over notes; 0 in [0, 1] when there are no notes
 * @param macro averages over codes
 * @param notesWithHit share of the notes with at least one right code
 */
public record LevelScore(
        Level level,
        int hits,
        int falsePositives,
        int misses,
        Proportion precision,
        Proportion recall,
        Estimate f1,
        MacroScore macro,
        Proportion notesWithHit) {

    /** The score of the given notes. */
    static LevelScore of(Level level, List<NoteScore> notes, List<CodeScore> codes, Resampling resampling) {
        Tally tally = Tally.sum(notes);
        int withHit = (int) notes.stream().filter(note -> note.hits() > 0).count();
        return new LevelScore(
                level,
                tally.hits(),
                tally.falsePositives(),
                tally.misses(),
                Proportion.of(tally.hits(), tally.hits() + tally.falsePositives()),
                Proportion.of(tally.hits(), tally.hits() + tally.misses()),
                f1(tally, notes, resampling),
                MacroScore.of(codes),
                Proportion.of(withHit, notes.size()));
    }

    /** The score at {@code level} among {@code scores}. */
    static LevelScore among(List<LevelScore> scores, Level level) {
        return scores.stream()
                .filter(score -> score.level() == level)
                .findFirst()
                .orElseThrow();
    }

    private static Estimate f1(Tally tally, List<NoteScore> notes, Resampling resampling) {
        return notes.isEmpty()
                ? new Estimate(0, 0, 1)
                : resampling.estimate(tally.f1(), notes.size(), drawn -> Tally.sum(notes, drawn)
                        .f1());
    }
}
