package org.hybridcode.rules.facts;

import java.util.Objects;

/**
 * A proposal is refused.
 *
 * @param proposal what is refused
 * @param reason why, as a coder would say it; no words of the note
 */
public record Rejection(Proposal proposal, String reason) implements Verdict {

    /** Refuses missing parts. */
    public Rejection {
        Objects.requireNonNull(proposal, "proposal");
        Objects.requireNonNull(reason, "reason");
    }

    /** The proposal's id. */
    public String proposalId() {
        return proposal.id();
    }
}
