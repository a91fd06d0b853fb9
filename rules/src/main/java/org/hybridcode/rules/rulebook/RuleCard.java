package org.hybridcode.rules.rulebook;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule says about itself.
 *
 * @param id permanent, {@code NEG-0001}
 * @param title what a coder would say
 * @param layer where it runs
 * @param source the guideline behind it
 * @param from first encounter date it applies to, inclusive
 * @param to last encounter date it applies to, inclusive; empty when it has no end
 * @param owner who answers for it
 * @param status {@code approved} or {@code draft}
 * @param remedy what would have changed its verdict
 */
public record RuleCard(
        String id,
        String title,
        Layer layer,
        String source,
        LocalDate from,
        Optional<LocalDate> to,
        String owner,
        String status,
        String remedy) {

    /** Refuses missing parts. */
    public RuleCard {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(remedy, "remedy");
    }

    /** Whether the rule takes part in coding an encounter of {@code date}: approved, and in force on that day. */
    public boolean inForceOn(LocalDate date) {
        return status.equals("approved")
                && !date.isBefore(from)
                && to.map(end -> !date.isAfter(end)).orElse(true);
    }
}
