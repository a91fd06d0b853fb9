package org.hybridcode.engine.audit.record;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import java.util.Optional;
import org.hybridcode.rules.facts.Span;

/**
 * A code as a model proposed it. Strings of a model may be words of the note: what is no code, and a quote that does not
 * stand in the note, are told by their keyed digest unless text is asked for.
 *
 * @param text the code, or a digest
 * @param place where the quote stands first in the note; empty when it does not, or there is none
 * @param quote a quote that does not stand in the note, or its digest; empty otherwise
 * @param score the model's confidence, in [0,1]
 */
@JsonPropertyOrder({"text", "place", "quote", "score"})
public record RawProposal(String text, Optional<Span> place, String quote, double score) {

    /** Refuses missing parts. */
    public RawProposal {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(quote, "quote");
    }
}
