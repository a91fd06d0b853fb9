package org.hybridcode.kb.official;

import java.util.List;
import java.util.Objects;
import org.hybridcode.kb.code.CodePattern;
import org.hybridcode.kb.codebook.NoteKind;

/**
 * One printed line of a note.
 *
 * @param kind what the note asks for
 * @param text the line as printed, white space folded
 * @param references the codes it refers to, in printed order; none for a line that names none
 * @param heading the text of the line that opened the list this line stands in; empty where it stands in none
 * @param line its line in the file, from 1
 */
public record NoteLine(NoteKind kind, String text, List<CodePattern> references, String heading, int line) {

    /** Refuses missing parts and copies the references. */
    public NoteLine {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(heading, "heading");
        references = List.copyOf(references);
    }

    /** Whether the lines of its kind that follow are a list that this line opens: it ends with a colon. */
    public boolean opensList() {
        return text.endsWith(":");
    }
}
