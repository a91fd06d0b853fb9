package org.hybridcode.rules.facts;

import java.util.Objects;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.concept.Concepts;

/**
 * A mention that speaks for a proposal.
 *
 * @param proposalId the proposal
 * @param mention the mention
 * @param role what it does for it
 */
public record Evidence(String proposalId, Mention mention, EvidenceRole role) {

    /** Refuses missing parts. */
    public Evidence {
        Objects.requireNonNull(proposalId, "proposalId");
        Objects.requireNonNull(mention, "mention");
        Objects.requireNonNull(role, "role");
    }

    /** The mention's polarity. */
    public Polarity polarity() {
        return mention.polarity();
    }

    /** The mention's temporality. */
    public Temporality temporality() {
        return mention.temporality();
    }

    /** The mention's certainty. */
    public Certainty certainty() {
        return mention.certainty();
    }

    /** The mention's experiencer. */
    public Experiencer experiencer() {
        return mention.experiencer();
    }

    /** The mention's section. */
    public SectionKind section() {
        return mention.section();
    }

    /** The mention's sentence. */
    public int sentence() {
        return mention.sentence();
    }

    /** The mention's id. */
    public String mentionId() {
        return mention.id();
    }

    /** Whether the mention's past lies in its section's heading alone. */
    public boolean historicalBySectionOnly() {
        return mention.historicalBySectionOnly();
    }

    /** Whether the mention's past lies in a history list and the year behind it. */
    public boolean historicalByYearOnly() {
        return mention.historicalByYearOnly();
    }

    /** Whether the mention's past lies in the noun "history of" alone. */
    public boolean historicalByNounOnly() {
        return mention.historicalByNounOnly();
    }

    /** Whether the note says of the mention that it was ruled out. */
    public boolean ruledOut() {
        return mention.ruledOut();
    }

    /** Whether the mention's past lies in words alone that say that it is over. */
    public boolean historicalByResolutionOnly() {
        return mention.historicalByResolutionOnly();
    }

    /** The code that the mention's concept stands for, as text; empty when it stands for none. */
    public String conceptCode() {
        return Concepts.codeOf(mention.conceptId()).map(Icd10Code::text).orElse("");
    }

    /** Whether the words name a drug. */
    public boolean drug() {
        return Concepts.isDrug(mention.conceptId());
    }

    /** The circumstance that the mention's words tell. */
    public Circumstance circumstance() {
        return Circumstance.of(mention.conceptId());
    }
}
