package org.hybridcode.expansion.draft;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.hybridcode.rules.facts.MappingPolicy;

/**
 * What an expansion is to make of what it has read.
 *
 * @param out the folder
 * @param policy what a mapping needs
 * @param target how many codes the knowledge base may have in the end; none for any number
 * @param iterations how many codes are taken in at most; none for any number
 * @param least the fewest documents that a further code has to add
 * @param frequencies f(c) by code as text; those of the corpus when it is empty
 * @param made the day that cards tell
 */
public record Plan(
        Path out,
        MappingPolicy policy,
        OptionalInt target,
        OptionalInt iterations,
        long least,
        Map<String, Long> frequencies,
        LocalDate made) {

    /** Refuses missing parts. */
    public Plan {
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(iterations, "iterations");
        frequencies = Map.copyOf(frequencies);
        Objects.requireNonNull(made, "made");
    }
}
