package org.hybridcode.kb.codebook;

import java.util.Objects;
import org.hybridcode.kb.code.Icd10Code;

/**
 * An instructional note between two codes.
 *
 * @param note the note, standing at {@code from} or above it
 * @param from the code that the note applies to
 * @param to the code that it refers to
 */
public record Reference(InstructionalNote note, Icd10Code from, Icd10Code to) {

    /** Refuses missing parts. */
    public Reference {
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
