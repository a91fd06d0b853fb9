package org.hybridcode.rules.facts;

import java.util.Objects;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.NoteKind;

/**
 * An instructional note of the Tabular List between two codes in play.
 *
 * @param kind what the note asks for
 * @param code the code under the note
 * @param other the code that the note refers to
 * @param standsAt the code, block or chapter where the note stands
 * @param chapterWide whether it stands at a whole chapter: it tells where the chapter ends, and nothing of the two codes
 */
public record TabularNote(NoteKind kind, Icd10Code code, Icd10Code other, CodeRange standsAt, boolean chapterWide) {

    /** Refuses missing parts. */
    public TabularNote {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(standsAt, "standsAt");
    }
}
