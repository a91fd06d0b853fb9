package org.hybridcode.engine.cli;

import java.util.Optional;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.engine.evaluation.review.ReviewSettings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what an evaluation tells of codes without review. */
final class ReviewOptions {
    @Mixin
    private MinScoreOption minScore;

    @Option(
            names = "--aim",
            paramLabel = "SHARE",
            defaultValue = "0.9",
            description =
                    "Name the lowest score from which on at least so many of the codes are right, by the lower bound"
                            + " of the 95 %% interval. Default: ${DEFAULT-VALUE}.")
    private double aim;

    @Option(
            names = "--folds",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "Deal the notes in N parts; make the scores and the score with the best F1 on all parts but one,"
                            + " and read that one. 5 is usual. Default: none.")
    private int folds;

    /** @throws UnusableInputException when a value makes no sense */
    ReviewSettings settings() {
        Optional<Double> least = minScore.value();
        try {
            return new ReviewSettings(aim, folds, least);
        } catch (IllegalArgumentException e) {
            throw new UnusableInputException("--aim and --folds: " + e.getMessage(), e);
        }
    }

    /** The service with the score that is given. */
    CodingService on(CodingService service) {
        return minScore.on(service);
    }
}
