package org.hybridcode.engine.cli;

import java.util.Optional;
import org.hybridcode.engine.coding.CodingService;
import picocli.CommandLine.Option;

/** The option that gives the score from which on codes go without review. */
final class MinScoreOption {
    static final String NAME = "--min-score";

    @Option(
            names = NAME,
            paramLabel = "S",
            description =
                    "The score, 0 to 1, from which on codes go without review: of each code below it a warning says"
                            + " that a coder has to confirm it. No code is left out. Without it nothing is said of scores.")
    private Optional<Double> least;

    /**
     * The score, if one is given.
     *
     * @throws UnusableInputException when it is no share
     */
    Optional<Double> value() {
        least.filter(value -> !(value >= 0 && value <= 1)).ifPresent(value -> {
            throw new UnusableInputException(
                    NAME + " " + value + " is no score; scores run from 0 to 1: write it as 0.9");
        });
        return least;
    }

    /**
     * The service with that score.
     *
     * @throws UnusableInputException when it is no share
     */
    CodingService on(CodingService service) {
        return value().map(service::withMinScore).orElse(service);
    }
}
