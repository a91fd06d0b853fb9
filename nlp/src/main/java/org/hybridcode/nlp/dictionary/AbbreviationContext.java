package org.hybridcode.nlp.dictionary;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hybridcode.kb.concept.Lexicon;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.concept.TermKind;

/** Tells whether a note settles the meaning of an ambiguous short form. Immutable. */
public final class AbbreviationContext {
    private final Map<String, List<String>> contextByConcept;

    /** The context words of a lexicon's abbreviations. */
    public AbbreviationContext(Lexicon lexicon) {
        this.contextByConcept = lexicon.terms().stream()
                .filter(term -> term.kind() == TermKind.ABBREVIATION)
                .collect(Collectors.groupingBy(
                        Term::conceptId,
                        Collectors.flatMapping(
                                term -> term.context().stream().map(word -> " " + Phrases.key(word) + " "),
                                Collectors.toList())));
    }

    /** Whether the concept has context words at all. */
    public boolean knows(String conceptId) {
        return !contextByConcept.getOrDefault(conceptId, List.of()).isEmpty();
    }

    /**
     * Whether one of the concept's context words stands in the note.
     *
     * @param conceptId the concept the short form may mean
     * @param folded the note as {@link #folded} gives it
     */
    public boolean settles(String conceptId, String folded) {
        return contextByConcept.getOrDefault(conceptId, List.of()).stream().anyMatch(folded::contains);
    }

    /** The note's folded words between single blanks. */
    public static String folded(String note) {
        return " " + Phrases.key(note) + " ";
    }
}
