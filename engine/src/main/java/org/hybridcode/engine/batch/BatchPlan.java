package org.hybridcode.engine.batch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.hybridcode.engine.evaluation.gold.GoldSettings;

/**
 * What a job reads and how it goes about it.
 *
 * @param input the notes
 * @param reading how they are read
 * @param longest the most bytes of a record
 * @param timeout how long one note may take
 * @param workers how many notes are coded at once
 * @param block how many records are committed together
 */
public record BatchPlan(Path input, GoldSettings reading, int longest, Duration timeout, int workers, int block) {

    /** @throws IllegalArgumentException when a number is not above zero */
    public BatchPlan {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(timeout, "timeout");
        if (longest <= 0 || workers <= 0 || block <= 0 || timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("--longest, --workers, --block and --timeout are above zero");
        }
    }
}
