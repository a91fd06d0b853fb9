package org.hybridcode.engine.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import org.hybridcode.engine.evaluation.measure.CalibrationBin;
import org.hybridcode.engine.evaluation.measure.ChapterConfusion;
import org.hybridcode.engine.evaluation.measure.CodeScore;
import org.hybridcode.engine.evaluation.measure.Level;
import org.hybridcode.engine.evaluation.measure.LevelScore;
import org.hybridcode.engine.evaluation.measure.Measurement;
import org.hybridcode.engine.evaluation.run.EvaluationReport;
import org.hybridcode.engine.evaluation.run.ScalingPoint;
import org.hybridcode.engine.evaluation.run.SystemReport;
import org.hybridcode.engine.evaluation.run.ViewReport;
import org.hybridcode.engine.evaluation.statistics.Comparison;

/** The tables of a report, in its order. */
final class Tables {
    /** The name of the confusion of chapters. */
    static final String CHAPTERS = "chapters";

    private static final List<String> FIGURES = List.of(
            "precision",
            "precision_low",
            "precision_high",
            "recall",
            "recall_low",
            "recall_high",
            "f1",
            "f1_low",
            "f1_high",
            "completed_f1",
            "category_precision",
            "category_recall",
            "category_f1",
            "macro_f1",
            "hierarchical_f1",
            "path_overlap",
            "coverage",
            "coverage_low",
            "coverage_high",
            "type1_rate",
            "type1_high",
            "type2_rate",
            "evidence_rate",
            "codes_per_note");
    private static final List<String> COMPARED = List.of(
            "delta_f1",
            "delta_f1_low",
            "delta_f1_high",
            "t",
            "p",
            "p_bonferroni",
            "cohens_dz",
            "only_first_right",
            "only_second_right",
            "mcnemar_p",
            "mcnemar_p_bonferroni",
            "odds_ratio",
            "odds_ratio_low",
            "odds_ratio_high",
            "power",
            "notes_for_power_0.8");

    private Tables() {}

    static List<Table> of(EvaluationReport report) {
        List<ViewReport> views = report.views();
        List<Table> tables = new ArrayList<>();
        tables.add(systems("systems", "Systems", views, ViewReport::systems));
        tables.add(comparisons("comparisons", "Hybrid-Code against each system", views, ViewReport::comparisons));
        if (!views.get(0).ablation().isEmpty()) {
            tables.add(systems("ablation", "Ablation", views, ViewReport::ablation));
            tables.add(comparisons(
                    "ablation-comparisons", "What each layer is worth", views, ViewReport::ablationComparisons));
        }
        if (!views.get(0).scaling().isEmpty()) {
            tables.add(scaling(views));
        }
        tables.add(calibration(views));
        tables.add(ReviewTables.points(views));
        if (!views.get(0).folds().isEmpty()) {
            tables.add(ReviewTables.folds(views));
        }
        tables.add(ErrorTable.of(report.cases()));
        tables.add(chapters(views.get(0)));
        tables.add(codes(views));
        return List.copyOf(tables);
    }

    /** What a view holds of one kind. */
    private interface Part<T> {
        List<T> of(ViewReport view);
    }

    private static Table systems(String name, String title, List<ViewReport> views, Part<SystemReport> part) {
        List<List<String>> rows = new ArrayList<>();
        for (ViewReport view : views) {
            for (SystemReport system : part.of(view)) {
                rows.add(joined(List.of(view.name(), system.name()), figures(system.measurement())));
            }
        }
        return new Table(name, title, joined(List.of("labels", "system"), FIGURES), rows);
    }

    private static List<String> figures(Measurement measured) {
        LevelScore exact = measured.at(Level.EXACT);
        LevelScore category = measured.at(Level.CATEGORY);
        return joined(
                Numbers.cells(exact.precision()),
                Numbers.cells(exact.recall()),
                Numbers.cells(exact.f1()),
                List.of(
                        Numbers.of(measured.at(Level.BILLABLE_COMPLETED).f1().value()),
                        Numbers.of(category.precision().rate()),
                        Numbers.of(category.recall().rate()),
                        Numbers.of(category.f1().value()),
                        Numbers.of(exact.macro().f1()),
                        Numbers.of(measured.hierarchical().f1()),
                        Numbers.of(measured.hierarchical().pathOverlap())),
                Numbers.cells(measured.coded()),
                List.of(
                        Numbers.of(measured.typeOne().invalid().rate()),
                        Numbers.of(measured.typeOne().invalid().high()),
                        Numbers.of(measured.typeTwo().rate()),
                        Numbers.of(measured.evidenced().rate()),
                        Numbers.of(measured.meanPredicted())));
    }

    private static Table comparisons(String name, String title, List<ViewReport> views, Part<Comparison> part) {
        List<List<String>> rows = new ArrayList<>();
        for (ViewReport view : views) {
            for (Comparison comparison : part.of(view)) {
                rows.add(
                        joined(List.of(view.name(), comparison.systemA(), comparison.systemB()), compared(comparison)));
            }
        }
        return new Table(name, title, joined(List.of("labels", "first", "second"), COMPARED), rows);
    }

    private static List<String> compared(Comparison found) {
        return joined(
                Numbers.cells(found.deltaF1()),
                List.of(
                        Numbers.of(found.tTest().t()),
                        Numbers.probability(found.tTest().p()),
                        Numbers.probability(found.pBonferroni()),
                        Numbers.of(found.dz()),
                        String.valueOf(found.mcNemar().onlyFirstRight()),
                        String.valueOf(found.mcNemar().onlySecondRight()),
                        Numbers.probability(found.mcNemar().p()),
                        Numbers.probability(found.mcNemarPBonferroni()),
                        Numbers.of(found.oddsRatio().value()),
                        Numbers.of(found.oddsRatio().low()),
                        Numbers.of(found.oddsRatio().high()),
                        Numbers.of(found.power().power()),
                        Numbers.of(found.power().notesNeeded())));
    }

    private static Table scaling(List<ViewReport> views) {
        List<List<String>> rows = new ArrayList<>();
        for (ViewReport view : views) {
            for (ScalingPoint point : view.scaling()) {
                rows.add(joined(
                        List.of(
                                view.name(),
                                String.valueOf(point.codes()),
                                Numbers.of(point.known().rate())),
                        Numbers.cells(point.coded()),
                        List.of(
                                Numbers.of(point.exact().precision().rate()),
                                Numbers.of(point.exact().recall().rate())),
                        Numbers.cells(point.exact().f1())));
            }
        }
        return new Table(
                "scaling",
                "Size of the knowledge base",
                List.of(
                        "labels",
                        "codes",
                        "gold_codes_known",
                        "coverage",
                        "coverage_low",
                        "coverage_high",
                        "precision",
                        "recall",
                        "f1",
                        "f1_low",
                        "f1_high"),
                rows);
    }

    private static Table calibration(List<ViewReport> views) {
        List<List<String>> rows = new ArrayList<>();
        for (ViewReport view : views) {
            for (CalibrationBin bin :
                    view.systems().get(0).measurement().calibration().bins()) {
                rows.add(joined(
                        List.of(
                                view.name(),
                                Numbers.of(bin.from()),
                                Numbers.of(bin.to()),
                                String.valueOf(bin.count()),
                                Numbers.of(bin.meanScore())),
                        Numbers.cells(bin.right())));
            }
        }
        return new Table(
                "calibration",
                "Calibration of Hybrid-Code's scores",
                List.of("labels", "from", "to", "codes", "mean_score", "right", "right_low", "right_high"),
                rows);
    }

    private static Table chapters(ViewReport view) {
        ChapterConfusion confusion = view.systems().get(0).measurement().chapters();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < confusion.labels().size(); i++) {
            rows.add(joined(
                    List.of(confusion.labels().get(i)),
                    confusion.counts().get(i).stream().map(String::valueOf).toList()));
        }
        return new Table(
                CHAPTERS,
                "Gold chapter (row) against given chapter (column)",
                joined(List.of("gold"), confusion.labels()),
                rows);
    }

    private static Table codes(List<ViewReport> views) {
        List<List<String>> rows = new ArrayList<>();
        for (ViewReport view : views) {
            for (CodeScore code : view.codes()) {
                rows.add(List.of(
                        view.name(),
                        code.code(),
                        String.valueOf(code.support()),
                        String.valueOf(code.predicted()),
                        String.valueOf(code.hits())));
            }
        }
        return new Table("codes", "Codes", List.of("labels", "code", "gold", "given", "right"), rows);
    }

    @SafeVarargs
    private static List<String> joined(List<String>... parts) {
        List<String> all = new ArrayList<>();
        for (List<String> part : parts) {
            all.addAll(part);
        }
        return List.copyOf(all);
    }
}
