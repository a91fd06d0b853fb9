package org.hybridcode.kb.codebook;

import java.util.Objects;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;

/**
 * An instructional note, one for each reference that it makes.
 *
 * @param kind what the note asks for
 * @param carrier where the note stands: a code, a block such as {@code J00-J06}, or a chapter's range
 * @param target the codes it refers to
 */
public record InstructionalNote(NoteKind kind, CodeRange carrier, CodeRange target) {

    /** Refuses missing parts. */
    public InstructionalNote {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(carrier, "carrier");
        Objects.requireNonNull(target, "target");
    }

    /** Whether this note, applying to {@code code}, means {@code other}; never its own side of the note. */
    public boolean refersFrom(Icd10Code code, Icd10Code other) {
        return target.contains(other) && !target.contains(code);
    }
}
