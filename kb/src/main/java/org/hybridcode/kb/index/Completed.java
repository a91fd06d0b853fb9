package org.hybridcode.kb.index;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hybridcode.kb.codebook.CodebookEntry;

/**
 * A code reference brought to a billable code as far as the words allow.
 *
 * @param code the billable code, if the words or a rule of the guidelines decide on one
 * @param open what it could be otherwise, in code order: the options among which the words do not decide
 * @param said the positions of the words that decided, ascending
 * @param missing what the record does not say, as the titles say it ("right ...", "left ..."); empty when nothing is
 *     missing or a code for the unspecified exists
 */
public record Completed(
        Optional<CodebookEntry> code, List<CodebookEntry> open, List<Integer> said, List<String> missing) {

    /** Copies the lists. */
    public Completed {
        Objects.requireNonNull(code, "code");
        open = List.copyOf(open);
        said = List.copyOf(said);
        missing = List.copyOf(missing);
    }
}
