package org.hybridcode.rules.casebook;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;

/**
 * A proposal as a casebook writes it; the first of a list is the most prominent.
 *
 * @param code the proposed text, which may be no code at all
 * @param source kb when left out
 * @param heads the ids of the mentions that name the condition
 * @param modifiers the ids of the mentions that sharpen it
 * @param circumstances the ids of the mentions that tell when it began, or that another has nothing to do with it
 * @param quote a model's quote; empty when left out
 * @param path the way through the index; empty when left out
 * @param similarity how near the quote lies to the code; not known when left out
 * @param score 1 when left out
 */
public record ProposalText(
        String code,
        String source,
        List<String> heads,
        List<String> modifiers,
        List<String> circumstances,
        String quote,
        String path,
        Optional<Double> similarity,
        Double score) {

    /** Fills in what is left out. */
    public ProposalText {
        code = requireNonNullElse(code, "");
        source = requireNonNullElse(source, "kb");
        heads = List.copyOf(requireNonNullElse(heads, List.of()));
        modifiers = List.copyOf(requireNonNullElse(modifiers, List.of()));
        circumstances = List.copyOf(requireNonNullElse(circumstances, List.of()));
        quote = requireNonNullElse(quote, "");
        path = requireNonNullElse(path, "");
        similarity = requireNonNullElse(similarity, Optional.empty());
        score = requireNonNullElse(score, 1.0);
    }
}
