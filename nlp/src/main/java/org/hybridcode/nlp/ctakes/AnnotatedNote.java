package org.hybridcode.nlp.ctakes;

import java.util.List;
import org.hybridcode.nlp.section.Section;
import org.hybridcode.rules.facts.AmbiguousAbbreviation;
import org.hybridcode.rules.facts.Mention;

/**
 * What the pipeline found in a note.
 *
 * @param sections the parts of the note, in order
 * @param mentions the mentions, in note order
 * @param navigated the codes that the Alphabetic Index gives for mentions, in note order
 * @param abbreviations which of the mentions are ambiguous short forms
 * @param phrases the mentions of wordings beside those of the knowledge base, in note order; none unless asked for
 */
public record AnnotatedNote(
        List<Section> sections,
        List<FoundMention> mentions,
        List<NavigatedCode> navigated,
        List<AmbiguousAbbreviation> abbreviations,
        List<Mention> phrases) {

    /** Copies the lists. */
    public AnnotatedNote {
        sections = List.copyOf(sections);
        mentions = List.copyOf(mentions);
        navigated = List.copyOf(navigated);
        abbreviations = List.copyOf(abbreviations);
        phrases = List.copyOf(phrases);
    }

    /** The same with mentions of further wordings. */
    AnnotatedNote withPhrases(List<Mention> found) {
        return new AnnotatedNote(sections, mentions, navigated, abbreviations, found);
    }
}
