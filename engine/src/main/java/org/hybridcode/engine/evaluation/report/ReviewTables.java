package org.hybridcode.engine.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hybridcode.engine.evaluation.measure.Calibration;
import org.hybridcode.engine.evaluation.review.Fold;
import org.hybridcode.engine.evaluation.review.Folds;
import org.hybridcode.engine.evaluation.review.ReviewPoint;
import org.hybridcode.engine.evaluation.review.ReviewTable;
import org.hybridcode.engine.evaluation.run.ViewReport;
import org.hybridcode.expansion.share.Proportion;

/** What a report tells of scores and of the codes that can go without review. */
final class ReviewTables {
    private static final List<String> POINTS = List.of(
            "labels",
            "score",
            "codes",
            "share_without_review",
            "right",
            "right_low",
            "right_high",
            "recall",
            "recall_low",
            "recall_high",
            "f1");
    private static final List<String> FOLDS = List.of(
            "labels",
            "fold",
            "notes",
            "score",
            "precision",
            "precision_low",
            "precision_high",
            "recall",
            "recall_low",
            "recall_high",
            "f1",
            "calibration_error",
            "brier");

    private ReviewTables() {}

    static Table points(List<ViewReport> views) {
        List<List<String>> rows = new ArrayList<>();
        for (ViewReport view : views) {
            for (ReviewPoint point : view.review().points()) {
                List<String> row = new ArrayList<>(List.of(
                        view.name(),
                        Numbers.of(point.least()),
                        String.valueOf(point.without().count()),
                        Numbers.of(point.without().rate())));
                row.addAll(Numbers.cells(point.right()));
                row.addAll(Numbers.cells(point.recall()));
                row.add(Numbers.of(point.f1()));
                rows.add(row);
            }
        }
        return new Table("review", "Codes that go without review from a score on", POINTS, rows);
    }

    static Table folds(List<ViewReport> views) {
        List<List<String>> rows = new ArrayList<>();
        for (ViewReport view : views) {
            for (Folds folds : view.folds()) {
                rows.add(row(view, "whole", folds.whole()));
                for (int i = 0; i < folds.folds().size(); i++) {
                    rows.add(row(view, String.valueOf(i + 1), folds.folds().get(i)));
                }
            }
        }
        return new Table("folds", "Scores made on all folds but one and read on that one", FOLDS, rows);
    }

    private static List<String> row(ViewReport view, String name, Fold fold) {
        List<String> row =
                new ArrayList<>(List.of(view.name(), name, String.valueOf(fold.notes()), Numbers.of(fold.least())));
        row.addAll(Numbers.cells(fold.precision()));
        row.addAll(Numbers.cells(fold.recall()));
        row.addAll(List.of(Numbers.of(fold.f1()), Numbers.of(fold.expectedError()), Numbers.of(fold.brier())));
        return row;
    }

    /** The same in a few lines for a terminal. */
    static List<String> lines(ViewReport view) {
        Calibration calibration = view.systems().get(0).measurement().calibration();
        ReviewTable review = view.review();
        List<String> lines = new ArrayList<>();
        lines.add("scores: expected calibration error " + Numbers.of(calibration.expectedError()) + ", Brier "
                + Numbers.of(calibration.brier()));
        lines.add("without review, if at least " + rounded(review.aim()) + " are to be right: "
                + review.at(review.lowest()).map(ReviewTables::said).orElse("no code, for no score reaches that"));
        review.at(review.asked()).ifPresent(point -> lines.add("without review, as asked: " + said(point)));
        view.folds().forEach(folds -> lines.add(said(folds)));
        return lines;
    }

    private static String said(ReviewPoint point) {
        Proportion right = point.right();
        return "from score " + rounded(point.least()) + " on, "
                + point.without().count() + " of " + point.without().of() + " codes, " + rounded(right.rate()) + " ["
                + rounded(right.low()) + ", " + rounded(right.high()) + "] of them right";
    }

    private static String said(Folds folds) {
        return folds.folds().size() + " folds, each read where nothing was tuned: F1 " + rounded(folds.meanF1()) + " "
                + folds.folds().stream().map(fold -> rounded(fold.f1())).toList() + ", expected calibration error "
                + Numbers.of(folds.expectedError()) + "; tuned and read on all: F1 "
                + rounded(folds.whole().f1()) + ", error "
                + Numbers.of(folds.whole().expectedError());
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
