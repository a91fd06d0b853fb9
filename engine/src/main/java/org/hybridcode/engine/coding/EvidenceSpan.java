package org.hybridcode.engine.coding;

import java.util.List;
import java.util.Objects;
import org.hybridcode.rules.facts.Cue;
import org.hybridcode.rules.facts.SectionKind;
import org.hybridcode.rules.facts.Span;

/**
 * Words of the note that speak for a code, or for its refusal.
 *
 * @param span where they stand
 * @param section the part of the note
 * @param cues the words around them that changed what they mean
 */
public record EvidenceSpan(Span span, SectionKind section, List<Cue> cues) {

    /** Refuses missing parts and copies the cues. */
    public EvidenceSpan {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(section, "section");
        cues = List.copyOf(cues);
    }
}
