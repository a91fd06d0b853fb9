package org.hybridcode.engine.audit.record;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hybridcode.rules.facts.Certainty;
import org.hybridcode.rules.facts.Experiencer;
import org.hybridcode.rules.facts.Polarity;
import org.hybridcode.rules.facts.SectionKind;
import org.hybridcode.rules.facts.Temporality;

/**
 * Words of the note with what the words around them make of them.
 *
 * @param begin first UTF-16 unit, inclusive
 * @param end last UTF-16 unit, exclusive
 * @param section the part of the note
 * @param polarity affirmed or negated
 * @param temporality current, historical or future
 * @param certainty confirmed, uncertain or hypothetical
 * @param experiencer whose condition it is
 * @param cues the words that made it so, in note order
 * @param words the words themselves; there only when text was asked for
 */
@JsonPropertyOrder({"begin", "end", "section", "polarity", "temporality", "certainty", "experiencer", "cues", "words"})
public record AuditEvidence(
        int begin,
        int end,
        SectionKind section,
        Polarity polarity,
        Temporality temporality,
        Certainty certainty,
        Experiencer experiencer,
        List<AuditCue> cues,
        Optional<String> words) {

    /** Refuses missing parts and copies the cues. */
    public AuditEvidence {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(polarity, "polarity");
        Objects.requireNonNull(temporality, "temporality");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(experiencer, "experiencer");
        cues = List.copyOf(cues);
        Objects.requireNonNull(words, "words");
    }
}
