package org.hybridcode.rules.casebook;

import static java.util.Objects.requireNonNullElse;

import java.util.List;

/**
 * A mention as a casebook writes it; what is left out is the usual thing.
 *
 * @param id {@code m1}, {@code m2} in the order of the list when left out
 * @param code the code whose concept is mentioned; one of code, word, drug, circumstance and quote
 * @param word a word that sharpens conditions
 * @param drug a treatment
 * @param circumstance a circumstance that the words tell, {@code aftercare}
 * @param quote words of the note that stand for no concept, as a model quotes them
 * @param at the id of a mention before it that stands at the same place; a place of its own when left out
 * @param polarity affirmed when left out
 * @param temporality current when left out
 * @param certainty confirmed when left out
 * @param experiencer patient when left out
 * @param section assessment when left out
 * @param sentence 0 when left out
 * @param by what made it so: the words beside it, the noun "history of", the year behind it in a history list, the word "resolved" (resolution), "ruled out" (exclusion), the section; the words when left out
 * @param abbreviation {@code settled} or {@code unsettled} for a short form with other meanings
 */
public record MentionText(
        String id,
        String code,
        String word,
        String drug,
        String circumstance,
        String quote,
        String at,
        String polarity,
        String temporality,
        String certainty,
        String experiencer,
        String section,
        int sentence,
        List<String> by,
        String abbreviation) {

    /** Fills in what is left out. */
    public MentionText {
        id = requireNonNullElse(id, "");
        code = requireNonNullElse(code, "");
        word = requireNonNullElse(word, "");
        drug = requireNonNullElse(drug, "");
        circumstance = requireNonNullElse(circumstance, "");
        quote = requireNonNullElse(quote, "");
        at = requireNonNullElse(at, "");
        polarity = requireNonNullElse(polarity, "affirmed");
        temporality = requireNonNullElse(temporality, "current");
        certainty = requireNonNullElse(certainty, "confirmed");
        experiencer = requireNonNullElse(experiencer, "patient");
        section = requireNonNullElse(section, "assessment");
        by = List.copyOf(requireNonNullElse(by, List.of("words")));
        abbreviation = requireNonNullElse(abbreviation, "");
    }

    /** The id, or the one that its place in the list gives. */
    public String id(int place) {
        return id.isEmpty() ? "m" + (place + 1) : id;
    }
}
