package org.hybridcode.kb.codebook;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A release of ICD-10-CM and the days it is in force.
 *
 * @param name the fiscal year, {@code 2025}
 * @param from first encounter date it applies to, inclusive
 * @param to last encounter date it applies to, inclusive
 */
public record Release(String name, LocalDate from, LocalDate to) {

    /** @throws IllegalArgumentException when the release ends before it begins */
    public Release {
        Objects.requireNonNull(name, "name");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("release " + name + " ends " + to + " before it begins " + from);
        }
    }

    /** Whether the release is in force on {@code date}. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
