package org.hybridcode.engine.evaluation.run;

import java.util.List;
import java.util.Objects;
import org.hybridcode.engine.evaluation.measure.CodeScore;
import org.hybridcode.engine.evaluation.review.Folds;
import org.hybridcode.engine.evaluation.review.ReviewTable;
import org.hybridcode.engine.evaluation.statistics.Comparison;

/**
 * What was measured with some of the labels.
 *
 * @param name the view
 * @param description what it leaves out
 * @param goldCodes how many labels count
 * @param systems the systems in the order in which they were asked for; the program itself first
 * @param comparisons the program against each other system, at the level of exact codes
 * @param ablation the configurations of the ablation; empty when none was asked for
 * @param ablationComparisons the full program against each configuration
 * @param scaling the sizes of the knowledge base; empty when none was asked for
 * @param review which of the program's codes can go without review
 * @param folds its scores made and read on different notes; none or one
 * @param codes how well the program gave each code, in code order
 */
public record ViewReport(
        String name,
        String description,
        int goldCodes,
        List<SystemReport> systems,
        List<Comparison> comparisons,
        List<SystemReport> ablation,
        List<Comparison> ablationComparisons,
        List<ScalingPoint> scaling,
        ReviewTable review,
        List<Folds> folds,
        List<CodeScore> codes) {

    /** Refuses missing parts and copies the lists. */
    public ViewReport {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        systems = List.copyOf(systems);
        comparisons = List.copyOf(comparisons);
        ablation = List.copyOf(ablation);
        ablationComparisons = List.copyOf(ablationComparisons);
        scaling = List.copyOf(scaling);
        Objects.requireNonNull(review, "review");
        folds = List.copyOf(folds);
        codes = List.copyOf(codes);
    }
}
