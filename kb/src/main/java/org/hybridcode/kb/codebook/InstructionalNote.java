package org.hybridcode.kb.codebook;

import java.util.List;
import java.util.Objects;
import org.hybridcode.kb.code.CodePattern;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;

/**
 * One printed line of the notes of the Tabular List.
 *
 * @param kind what the note asks for
 * @param carrier where the note stands: a code, a block such as {@code J00-J06}, or a chapter's range
 * @param targets the codes it refers to, in printed order; none where the line names none
 * @param text the line as printed; empty where the knowledge base does not keep it. A line that ends with a colon opens
 *     a list of the lines of its kind that follow
 */
public record InstructionalNote(NoteKind kind, CodeRange carrier, List<CodePattern> targets, String text) {

    /** Refuses missing parts and copies the targets. */
    public InstructionalNote {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(carrier, "carrier");
        Objects.requireNonNull(text, "text");
        targets = List.copyOf(targets);
    }

    /**
     * Whether this note, applying to {@code code}, means {@code other}; never its own side of the note. Each reference
     * of the line is judged by itself: one that means {@code code} too says nothing between the two.
     */
    public boolean refersFrom(Icd10Code code, Icd10Code other) {
        return targets.stream().anyMatch(target -> target.contains(other) && !target.contains(code));
    }
}
