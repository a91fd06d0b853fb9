package org.hybridcode.kb.concept;

import java.util.List;
import java.util.Objects;

/**
 * A wording and the concept it stands for.
 *
 * @param phrase as the curator wrote it; of an imported wording its key
 * @param key the folded words of the phrase, as {@link Phrases#key} gives them
 * @param conceptId the concept, {@code code:J45.909}, {@code word:right}, {@code drug:albuterol} or {@code index}
 * @param kind what sort of wording it is
 * @param context for an abbreviation, the words of which one has to be in the note; else empty
 */
public record Term(String phrase, String key, String conceptId, TermKind kind, List<String> context) {

    /** @throws IllegalArgumentException when the phrase is blank, or context is missing or misplaced */
    public Term {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(conceptId, "conceptId");
        context = List.copyOf(context);
        if (phrase.isBlank()) {
            throw new IllegalArgumentException("a term of " + conceptId + " is blank");
        }
        if ((kind == TermKind.ABBREVIATION) == context.isEmpty()) {
            throw new IllegalArgumentException("abbreviations, and only they, name context words: '" + phrase + "'");
        }
    }

    /** A wording as a person writes it. */
    public Term(String phrase, String conceptId, TermKind kind, List<String> context) {
        this(phrase, Phrases.key(phrase), conceptId, kind, context);
    }

    /** A wording that is folded already. */
    public static Term ofKey(String key, String conceptId, TermKind kind) {
        return new Term(key, key, conceptId, kind, List.of());
    }
}
