package org.hybridcode.engine.coding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.rules.facts.Proposal;
import org.hybridcode.rules.rulebook.RuleCard;

/**
 * What a model proposed, and what became of it.
 *
 * @param proposal the code, the quote and the score as the model gave them
 * @param evidence where the quote stands in the note; empty when it does not stand there
 * @param outcome what became of it
 * @param rule the first rule that refused it; there when it was refused
 * @param reason why it was refused, as a coder would say it; empty when it was not
 * @param by the code that it gave way to, if it did
 */
public record LedgerLine(
        Proposal proposal,
        List<EvidenceSpan> evidence,
        Outcome outcome,
        Optional<RuleCard> rule,
        String reason,
        Optional<CodebookEntry> by) {

    /** What becomes of a proposal. */
    public enum Outcome {
        /** Assigned, and the knowledge base or the note itself proposes the same code. */
        AGREED,
        /** Assigned on the model's word and its quote alone. */
        ALONE,
        /** Refused. */
        REFUSED,
        /** Neither: a layer that would decide is switched off. */
        OPEN
    }

    /** Refuses missing parts and copies the evidence. */
    public LedgerLine {
        Objects.requireNonNull(proposal, "proposal");
        evidence = List.copyOf(evidence);
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(by, "by");
    }
}
