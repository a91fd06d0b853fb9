package org.hybridcode.kb.concept;

import java.util.List;
import java.util.Objects;

/**
 * A wording and the concept it stands for.
 *
 * @param phrase as the curator wrote it
 * @param conceptId the concept, {@code code:J45.909}, {@code word:right} or {@code drug:albuterol}
 * @param kind what sort of wording it is
 * @param context for an abbreviation, the words of which one has to be in the note; else empty
 */
public record Term(String phrase, String conceptId, TermKind kind, List<String> context) {

    /** @throws IllegalArgumentException when the phrase is blank, or context is missing or misplaced */
    public Term {
        Objects.requireNonNull(conceptId, "conceptId");
        context = List.copyOf(context);
        if (phrase.isBlank()) {
            throw new IllegalArgumentException("a term of " + conceptId + " is blank");
        }
        if ((kind == TermKind.ABBREVIATION) == context.isEmpty()) {
            throw new IllegalArgumentException("abbreviations, and only they, name context words: '" + phrase + "'");
        }
    }
}
