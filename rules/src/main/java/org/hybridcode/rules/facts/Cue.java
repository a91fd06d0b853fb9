package org.hybridcode.rules.facts;

import java.util.Objects;

/**
 * The words that gave a mention an attribute.
 *
 * @param kind what the cue says
 * @param phrase the lexicon's entry ("no evidence of"); in brackets when a heading says it: the section kind for a section's
 *     prior, the lexicon's entry for a heading inside the sentence ("[past medical history]"); never free text of the note
 * @param span where the cue, or the section's heading, stands in the note
 */
public record Cue(CueKind kind, String phrase, Span span) {

    /** Refuses missing parts. */
    public Cue {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(phrase, "phrase");
        Objects.requireNonNull(span, "span");
    }

    /** Whether a heading says it, and not words beside the mention. */
    public boolean fromSection() {
        return phrase.startsWith("[");
    }
}
