package org.hybridcode.rules.facts;

import java.util.Objects;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.CodebookEntry;

/**
 * A proposal that is a billable code of the codebook in force.
 *
 * @param proposal the proposal
 * @param entry the code's entry
 */
public record Candidate(Proposal proposal, CodebookEntry entry) implements Verdict {

    /** Refuses missing parts. */
    public Candidate {
        Objects.requireNonNull(proposal, "proposal");
        Objects.requireNonNull(entry, "entry");
    }

    /** The proposal's id. */
    public String proposalId() {
        return proposal.id();
    }

    /** The code. */
    public Icd10Code code() {
        return entry.code();
    }

    /** The code's chapter. */
    public int chapter() {
        return entry.chapter();
    }

    /** The code's category as text. */
    public String category() {
        return entry.category().text();
    }

    /** Whether the condition persists when nothing says that it has ended. */
    public boolean chronic() {
        return entry.chronic();
    }

    /** The way through the Alphabetic Index that led to it; empty for other ways. */
    public String path() {
        return proposal.path();
    }

    /** Its place among the proposals of the note, 0 the most telling. */
    public int prominence() {
        return proposal.prominence();
    }
}
