package org.hybridcode.expansion.validate;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hybridcode.expansion.mine.SourceKind;
import org.hybridcode.rules.facts.Span;

/**
 * A mapping as one document has it, however often.
 *
 * @param phrase the folded phrase
 * @param written as the document writes it, at the place below
 * @param code the code as text; empty where the document gives the phrase a meaning without a code
 * @param patterns which patterns found it
 * @param sources what vouches for it
 * @param layer {@link NoteLayers#STANDS} when the layers let one of its mentions through, else the layer that refuses the first
 * @param span the place of that mention
 */
public record Found(
        String phrase,
        String written,
        String code,
        SortedSet<String> patterns,
        SortedSet<SourceKind> sources,
        String layer,
        Span span) {

    /** Copies the sets. */
    public Found {
        Objects.requireNonNull(phrase, "phrase");
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(code, "code");
        patterns = Collections.unmodifiableSortedSet(new TreeSet<>(patterns));
        sources = Collections.unmodifiableSortedSet(new TreeSet<>(sources));
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(span, "span");
    }

    /** Whether the layers let it through. */
    public boolean stands() {
        return layer.equals(NoteLayers.STANDS);
    }

    /** The same mapping at another place of the document. */
    Found with(Found other) {
        Found place = stands() || !other.stands() ? this : other;
        SortedSet<String> allPatterns = new TreeSet<>(patterns);
        allPatterns.addAll(other.patterns);
        SortedSet<SourceKind> allSources = new TreeSet<>(sources);
        allSources.addAll(other.sources);
        return new Found(phrase, place.written, code, allPatterns, allSources, place.layer, place.span);
    }
}
