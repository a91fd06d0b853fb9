package org.hybridcode.nlp.ctakes;

import java.util.Objects;
import org.hybridcode.kb.concept.TermKind;
import org.hybridcode.rules.facts.Mention;

/**
 * A mention and the kind of wording that gave it.
 *
 * @param mention the mention
 * @param kind the wording's kind
 */
public record FoundMention(Mention mention, TermKind kind) {

    /** Refuses missing parts. */
    public FoundMention {
        Objects.requireNonNull(mention, "mention");
        Objects.requireNonNull(kind, "kind");
    }
}
