package org.hybridcode.engine.evaluation.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.hybridcode.engine.audit.record.Digests;
import org.hybridcode.engine.evaluation.gold.GoldException;
import org.hybridcode.engine.evaluation.measure.Calibration;
import org.hybridcode.engine.evaluation.measure.Figure;

/**
 * Scores, and the score from which on codes are given, made on all folds but one and read on that one.
 *
 * @param whole made on all notes and read on them
 * @param folds each read where nothing of it was made
 * @param meanF1 mean of the folds' F1
 * @param expectedError expected calibration error of all codes, each with the score of the fold where it was read
 * @param brier their mean squared distance from right or wrong
 */
public record Folds(Fold whole, List<Fold> folds, double meanF1, Figure expectedError, Figure brier) {

    /** Refuses a missing whole and copies the list. */
    public Folds {
        Objects.requireNonNull(whole, "whole");
        folds = List.copyOf(folds);
        Objects.requireNonNull(expectedError, "expectedError");
        Objects.requireNonNull(brier, "brier");
    }

    /**
     * Deals notes in the order of the SHA-256 of their ids, in turn: the same ids give the same folds everywhere.
     *
     * @throws GoldException when there are not codes enough, right and wrong, outside of each fold
     */
    public static Folds of(List<JudgedNote> notes, int count) {
        List<JudgedNote> dealt = notes.stream()
                .sorted(Comparator.comparing((JudgedNote note) -> Digests.sha256(note.id()))
                        .thenComparing(JudgedNote::id))
                .toList();
        if (dealt.size() < count) {
            throw tooFew(count, new IllegalArgumentException(dealt.size() + " notes"));
        }
        try {
            return dealt(dealt, count);
        } catch (IllegalArgumentException e) {
            throw tooFew(count, e);
        }
    }

    private static Folds dealt(List<JudgedNote> dealt, int count) {
        List<Fold> folds = new ArrayList<>();
        List<JudgedNote> unseen = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            List<JudgedNote> made = part(dealt, number, count, false);
            List<JudgedNote> read = part(dealt, number, count, true);
            folds.add(Fold.of(made, read));
            unseen.addAll(Fold.scored(made, read));
        }
        Calibration calibration = Fold.calibration(unseen);
        return new Folds(
                Fold.of(dealt, dealt),
                folds,
                folds.stream().mapToDouble(Fold::f1).average().orElse(0),
                calibration.expectedError(),
                calibration.brier());
    }

    private static List<JudgedNote> part(List<JudgedNote> dealt, int number, int count, boolean own) {
        List<JudgedNote> part = new ArrayList<>();
        for (int i = 0; i < dealt.size(); i++) {
            if ((i % count == number) == own) {
                part.add(dealt.get(i));
            }
        }
        return part;
    }

    private static GoldException tooFew(int count, Exception cause) {
        return new GoldException(
                "the gold set is too small for " + count
                        + " folds: outside of each there have to be codes that are right"
                        + " and codes that are wrong; give fewer folds or more notes",
                cause);
    }
}
