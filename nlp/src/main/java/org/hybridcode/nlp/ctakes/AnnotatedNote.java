package org.hybridcode.nlp.ctakes;

import java.util.List;
import org.hybridcode.nlp.section.Section;
import org.hybridcode.rules.facts.AmbiguousAbbreviation;

/**
 * What the pipeline found in a note.
 *
 * @param sections the parts of the note, in order
 * @param mentions the mentions, in note order
 * @param navigated the codes that the Alphabetic Index gives for mentions, in note order
 * @param abbreviations which of the mentions are ambiguous short forms
 */
public record AnnotatedNote(
        List<Section> sections,
        List<FoundMention> mentions,
        List<NavigatedCode> navigated,
        List<AmbiguousAbbreviation> abbreviations) {

    /** Copies the lists. */
    public AnnotatedNote {
        sections = List.copyOf(sections);
        mentions = List.copyOf(mentions);
        navigated = List.copyOf(navigated);
        abbreviations = List.copyOf(abbreviations);
    }
}
