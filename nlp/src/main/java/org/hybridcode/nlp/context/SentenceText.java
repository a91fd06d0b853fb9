package org.hybridcode.nlp.context;

import java.util.Objects;
import org.hybridcode.rules.facts.SectionKind;
import org.hybridcode.rules.facts.Span;

/**
 * One sentence of a note and where it stands.
 *
 * @param text the sentence's own characters; line breaks inside it count as blanks
 * @param begin the note's UTF-16 offset of the sentence's first character, 0 or more
 * @param section the section that the sentence belongs to; {@code UNSPECIFIED} has no prior
 * @param heading where that section's heading stands in the note; read only when the section has a prior
 */
public record SentenceText(String text, int begin, SectionKind section, Span heading) {

    private static final Span NO_HEADING = new Span(0, 1);

    /**
     * Refuses missing parts.
     *
     * @throws IllegalArgumentException when the sentence begins before the note
     */
    public SentenceText {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(heading, "heading");
        if (begin < 0) {
            throw new IllegalArgumentException("a sentence begins at 0 or later, not at " + begin);
        }
    }

    /** A sentence that stands alone: offset 0, no section. */
    public static SentenceText bare(String text) {
        return new SentenceText(text, 0, SectionKind.UNSPECIFIED, NO_HEADING);
    }
}
