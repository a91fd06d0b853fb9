package org.hybridcode.rules.generated;

import java.util.Comparator;
import java.util.Objects;
import org.hybridcode.rules.facts.Mapping;
import org.hybridcode.rules.facts.Mention;

/**
 * A generated mapping that fired. Ordered by the place of the mention, then by rule.
 *
 * @param id the rule's id
 * @param rule the rule
 * @param mapping what it said
 */
public record MappingFiring(String id, MappingRule rule, Mapping mapping) implements Comparable<MappingFiring> {
    private static final Comparator<MappingFiring> ORDER = Comparator.comparing(
                    (MappingFiring firing) -> firing.mention().span())
            .thenComparing(firing -> firing.mention().id())
            .thenComparing(MappingFiring::id);

    /** Refuses missing parts. */
    public MappingFiring {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(mapping, "mapping");
    }

    /** The words that it was about. */
    public Mention mention() {
        return mapping.mention();
    }

    /** Whether it proposes its code; a shadow fires and proposes nothing. */
    public boolean proposes() {
        return rule.state() == MappingState.ACTIVE;
    }

    @Override
    public int compareTo(MappingFiring other) {
        return ORDER.compare(this, other);
    }
}
