package org.hybridcode.rules.generated;

import java.util.List;
import java.util.Objects;

/**
 * What speaks for a mapping and against it.
 *
 * @param support the documents that speak for it, 0 or more
 * @param contradictions the documents that speak against it, 0 or more
 * @param sources which kinds of evidence found it, at least one, in the order in which they are written
 * @param verdicts what each layer of the validation said of it, short, in the order of the layers
 * @param origin what it was made from
 */
public record MappingEvidence(
        int support, int contradictions, List<String> sources, List<String> verdicts, MappingOrigin origin) {

    /** @throws IllegalArgumentException when a count is negative, no source is named, or a text is not plain */
    public MappingEvidence {
        if (support < 0 || contradictions < 0) {
            throw new IllegalArgumentException(
                    "support and contradictions are 0 or more, not " + support + " and " + contradictions);
        }
        sources = List.copyOf(sources);
        verdicts = List.copyOf(verdicts);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("a mapping names at least one source");
        }
        sources.forEach(source -> PlainText.checkPart("source", source));
        verdicts.forEach(verdict -> PlainText.checkPart("verdict", verdict));
        Objects.requireNonNull(origin, "origin");
    }

    /** How far the documents vouch for it, above 0 and below 1: the rule of succession over those for and against. */
    public double confidence() {
        return (support + 1.0) / (support + (double) contradictions + 2.0);
    }
}
