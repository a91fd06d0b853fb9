package org.hybridcode.nlp.section;

import java.util.Objects;
import org.hybridcode.rules.facts.SectionKind;
import org.hybridcode.rules.facts.Span;

/**
 * A part of a note, from its heading to the next one. Spans are UTF-16 offsets in the note.
 *
 * @param kind what the heading announces; {@link SectionKind#UNSPECIFIED} when it is unknown or there is none
 * @param heading the words of the heading, without its numbering and its colon; the first UTF-16 unit of the section when
 *     there is no heading
 * @param span the whole section, numbering and heading included; it ends where the next section begins
 * @param headed whether a heading opened the section; only the first section of a note, reasoning beneath a
 *     problem, a list of risks and what follows it can be without one
 */
public record Section(SectionKind kind, Span heading, Span span, boolean headed) {

    /** @throws IllegalArgumentException when the heading is not inside the section */
    public Section {
        Objects.requireNonNull(kind, "kind");
        if (!span.covers(heading)) {
            throw new IllegalArgumentException("the heading " + heading + " is outside the section " + span);
        }
    }

    static Section unheaded(int end) {
        return new Section(SectionKind.UNSPECIFIED, new Span(0, 1), new Span(0, end), false);
    }
}
