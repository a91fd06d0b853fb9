package org.hybridcode.rules.generated;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The encounter dates that a mapping is for.
 *
 * @param from the first, inclusive
 * @param to the last, inclusive; empty when it has no end
 */
public record MappingPeriod(LocalDate from, Optional<LocalDate> to) {

    /** @throws IllegalArgumentException when it ends before it begins */
    public MappingPeriod {
        Objects.requireNonNull(from, "from");
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException("the period ends before it begins: " + from + "/" + to.get());
        }
    }

    /** Whether the date lies in it. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && to.map(end -> !date.isAfter(end)).orElse(true);
    }
}
