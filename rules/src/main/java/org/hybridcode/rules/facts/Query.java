package org.hybridcode.rules.facts;

import java.util.List;
import java.util.Objects;
import org.hybridcode.kb.codebook.CodebookEntry;

/**
 * The note lacks a detail without which no code can be given; the options are those the codebook offers, in code order.
 *
 * @param entry the header that needs the detail
 * @param options the billable codes below it
 * @param message what is missing; no words of the note, no preferred answer
 */
public record Query(CodebookEntry entry, List<CodebookEntry> options, String message) implements Verdict {

    /** Refuses missing parts and copies the options. */
    public Query {
        Objects.requireNonNull(entry, "entry");
        options = List.copyOf(options);
        Objects.requireNonNull(message, "message");
    }
}
