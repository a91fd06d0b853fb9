package org.hybridcode.rules.session;

import java.time.Duration;
import java.util.Objects;

/**
 * How much one note may take. A note that reaches a limit ends with an error; the next note is not touched by it.
 *
 * @param firings how often rules may fire
 * @param facts how many facts there may be, found and inserted
 * @param time how long the rules may take
 */
public record Limits(int firings, int facts, Duration time) {
    /** More than any real note needs, by far. */
    public static final Limits USUAL = new Limits(200_000, 100_000, Duration.ofSeconds(30));

    /** @throws IllegalArgumentException when a limit is not above zero */
    public Limits {
        Objects.requireNonNull(time, "time");
        if (firings <= 0 || facts <= 0 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("limits are above zero, not " + firings + ", " + facts + ", " + time);
        }
    }
}
