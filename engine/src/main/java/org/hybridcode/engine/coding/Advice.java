package org.hybridcode.engine.coding;

import java.util.List;
import java.util.Objects;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.rules.rulebook.RuleCard;

/**
 * A warning or a query: something for a coder to look at that refuses no code.
 *
 * @param rule the rule that says it
 * @param entries the codes it is about
 * @param options for a query, the codes that the codebook offers, in code order
 * @param message what to look at
 */
public record Advice(RuleCard rule, List<CodebookEntry> entries, List<CodebookEntry> options, String message) {

    /** Refuses missing parts and copies the codes. */
    public Advice {
        Objects.requireNonNull(rule, "rule");
        entries = List.copyOf(entries);
        options = List.copyOf(options);
        Objects.requireNonNull(message, "message");
    }
}
