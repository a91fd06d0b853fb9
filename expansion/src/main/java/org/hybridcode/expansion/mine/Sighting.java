package org.hybridcode.expansion.mine;

import java.util.List;
import java.util.Objects;
import org.hybridcode.rules.facts.Span;

/**
 * A phrase in a document, and the codes that it may mean.
 *
 * @param phrase its folded words joined by single blanks
 * @param written as it stands there
 * @param span where it stands, in UTF-16 units
 * @param pattern the name of the pattern that found it
 * @param codes the codes that it may mean, one or more when the phrase alone does not say which; none for a name of something
 *     that has no code
 */
public record Sighting(String phrase, String written, Span span, String pattern, List<Proposed> codes) {

    /** Copies the codes. */
    public Sighting {
        Objects.requireNonNull(phrase, "phrase");
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(pattern, "pattern");
        codes = List.copyOf(codes);
    }
}
