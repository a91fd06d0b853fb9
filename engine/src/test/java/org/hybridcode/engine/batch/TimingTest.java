package org.hybridcode.engine.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Percentiles are right to a hundredth, however many notes there are. */
final class TimingTest {

    @Test
    void percentilesAreRightToAHundredth() {
        Timing timing = new Timing(1);
        for (int millis = 1; millis <= 1_000; millis++) {
            timing.add(TimeUnit.MILLISECONDS.toNanos(millis));
        }
        double millisecond = TimeUnit.MILLISECONDS.toNanos(1);
        assertThat(timing.percentile(0.5) / millisecond).isCloseTo(500, within(5.0));
        assertThat(timing.percentile(0.95) / millisecond).isCloseTo(950, within(9.5));
        assertThat(timing.percentile(0.99) / millisecond).isCloseTo(990, within(9.9));
    }

    @Test
    void withoutNotesThereAreNoTimes() {
        assertThat(new Timing(1).percentile(0.5)).isZero();
    }
}
