package org.hybridcode.engine.evaluation.review;

import java.util.List;
import java.util.Objects;
import org.hybridcode.engine.evaluation.measure.Calibration;
import org.hybridcode.engine.evaluation.measure.Figure;
import org.hybridcode.engine.score.ScoreFitter;
import org.hybridcode.engine.score.ScoreModel;
import org.hybridcode.expansion.share.Proportion;

/**
 * Scores made on some notes and read on others.
 *
 * @param notes how many notes they were read on
 * @param least the score from which on codes had the best F1 where the scores were made
 * @param precision share of the codes from that score on that are right, where they were read
 * @param recall share of the gold codes that those are
 * @param f1 harmonic mean of the two
 * @param expectedError expected calibration error of all given codes, where they were read
 * @param brier their mean squared distance from right or wrong
 */
public record Fold(
        int notes,
        double least,
        Proportion precision,
        Proportion recall,
        double f1,
        Figure expectedError,
        Figure brier) {

    /** Refuses missing parts. */
    public Fold {
        Objects.requireNonNull(precision, "precision");
        Objects.requireNonNull(recall, "recall");
        Objects.requireNonNull(expectedError, "expectedError");
        Objects.requireNonNull(brier, "brier");
    }

    /**
     * Makes scores on some notes and reads them on others, or on the same.
     *
     * @throws IllegalArgumentException when scores cannot be made of the first
     */
    static Fold of(List<JudgedNote> made, List<JudgedNote> read) {
        ScoreModel model = model(made);
        double least = ReviewTable.best(scored(made, model));
        List<JudgedNote> scored = scored(read, model);
        ReviewPoint point = ReviewPoint.of(least, scored);
        Calibration calibration = calibration(scored);
        return new Fold(
                read.size(),
                least,
                point.right(),
                point.recall(),
                point.f1(),
                calibration.expectedError(),
                calibration.brier());
    }

    /**
     * The notes with the scores that others give them.
     *
     * @throws IllegalArgumentException when scores cannot be made of the others
     */
    static List<JudgedNote> scored(List<JudgedNote> made, List<JudgedNote> read) {
        return scored(read, model(made));
    }

    /** How well the scores of the notes say what is right. */
    static Calibration calibration(List<JudgedNote> notes) {
        return Calibration.of(notes.stream()
                .flatMap(note -> note.codes().stream())
                .map(code -> new Calibration.Scored(code.score(), code.right()))
                .toList());
    }

    private static ScoreModel model(List<JudgedNote> notes) {
        return ScoreFitter.fit(notes.stream()
                        .flatMap(note -> note.codes().stream())
                        .map(code -> code.example(1))
                        .toList())
                .model();
    }

    private static List<JudgedNote> scored(List<JudgedNote> notes, ScoreModel model) {
        return notes.stream()
                .map(note -> new JudgedNote(
                        note.id(),
                        note.gold(),
                        note.codes().stream()
                                .map(code -> new JudgedCode(code.profile(), model.score(code.profile()), code.right()))
                                .toList()))
                .toList();
    }
}
