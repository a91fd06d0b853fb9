package org.hybridcode.engine.impact;

import java.util.List;
import java.util.Objects;
import org.hybridcode.engine.coding.EvidenceSpan;
import org.hybridcode.kb.codebook.CodebookEntry;

/**
 * A code that a note has with one of the two rulebooks only.
 *
 * @param entry the code
 * @param gained whether it is the new rulebook that gives it
 * @param rules the ids of the rules that made the difference, sorted; empty when it cannot be told
 * @param reason why it is refused where it is, or empty
 * @param evidence what speaks for it, in note order
 */
public record CodeChange(
        CodebookEntry entry, boolean gained, List<String> rules, String reason, List<EvidenceSpan> evidence) {

    /** Refuses missing parts and copies the lists. */
    public CodeChange {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(reason, "reason");
        rules = rules.stream().sorted().distinct().toList();
        evidence = List.copyOf(evidence);
    }
}
