package org.hybridcode.engine.coding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.rules.rulebook.RuleCard;

/**
 * Something that was proposed and refused.
 *
 * @param text what was proposed, exactly as it came; a code of the codebook when {@code entry} is there
 * @param entry its entry, if the codebook has it
 * @param rule the first rule that refused it
 * @param reason why, as a coder would say it
 * @param by the code that it gave way to, if it did
 * @param evidence the words that were refused, in note order; may be empty
 */
public record RefusedCode(
        String text,
        Optional<CodebookEntry> entry,
        RuleCard rule,
        String reason,
        Optional<CodebookEntry> by,
        List<EvidenceSpan> evidence) {

    /** Refuses missing parts and copies the evidence. */
    public RefusedCode {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(by, "by");
        evidence = List.copyOf(evidence);
    }
}
