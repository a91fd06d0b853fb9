package org.hybridcode.engine.coding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hybridcode.engine.score.Profile;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.rules.facts.ProposalSource;

/**
 * A code that leaves the system.
 *
 * @param rank its place, from 1
 * @param entry the code's entry in the codebook in force
 * @param sources who proposed it, in the order of the enum
 * @param score the share of codes with the same profile that are right, in [0,1], with three decimals; calibrated on gold notes
 *     by the data that {@link Versions#scores()} names. Where a source of which nothing was measured is the only one, that
 *     share times what the source vouches for
 * @param profile what the score is made of
 * @param evidence the words that speak for it, at least one, in note order
 * @param presentOnAdmission the indicator of an inpatient stay as the claim carries it: Y, N, U, W, or 1 for an exempt code;
 *     empty for other encounters
 * @param rules the ids of the rules behind it, in the order they fired, each once
 */
public record AssignedCode(
        int rank,
        CodebookEntry entry,
        List<ProposalSource> sources,
        double score,
        Profile profile,
        List<EvidenceSpan> evidence,
        Optional<String> presentOnAdmission,
        List<String> rules) {

    /** @throws IllegalArgumentException when there is no evidence */
    public AssignedCode {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(presentOnAdmission, "presentOnAdmission");
        sources = List.copyOf(sources);
        evidence = List.copyOf(evidence);
        rules = List.copyOf(rules);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("code " + entry.code() + " has no evidence");
        }
    }
}
