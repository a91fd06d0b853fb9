package org.hybridcode.engine.evaluation.run;

import java.util.List;
import java.util.Objects;
import org.hybridcode.engine.evaluation.measure.Resampling;
import org.hybridcode.engine.evaluation.review.ReviewSettings;

/**
 * What is measured.
 *
 * @param views which labels count, at least one
 * @param ablation whether every configuration of the ablation is measured
 * @param scaling sizes of a knowledge base that are measured, each 1 or more, ascending
 * @param resampling how bootstrap intervals are drawn
 * @param review what is asked about codes without review
 * @param workers how many threads code, 1 or more; changes nothing but the time
 */
public record EvaluationSettings(
        List<LabelView> views,
        boolean ablation,
        List<Integer> scaling,
        Resampling resampling,
        ReviewSettings review,
        int workers) {

    /** @throws IllegalArgumentException when there is no view or no worker, or a size is not positive */
    public EvaluationSettings {
        views = List.copyOf(views);
        scaling = scaling.stream().distinct().sorted().toList();
        Objects.requireNonNull(resampling, "resampling");
        Objects.requireNonNull(review, "review");
        if (views.isEmpty() || workers < 1 || scaling.stream().anyMatch(size -> size < 1)) {
            throw new IllegalArgumentException("an evaluation has a view, a worker, and sizes of 1 or more");
        }
    }
}
