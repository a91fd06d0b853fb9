package org.hybridcode.engine.evaluation.run;

import java.util.Objects;
import org.hybridcode.engine.evaluation.measure.Measurement;

/**
 * How well a system coded.
 *
 * @param name the system
 * @param description what it is
 * @param measurement the figures
 */
public record SystemReport(String name, String description, Measurement measurement) {

    /** Refuses missing parts. */
    public SystemReport {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(measurement, "measurement");
    }
}
