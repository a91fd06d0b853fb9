package org.hybridcode.rules.facts;

import java.util.List;
import java.util.Objects;

/**
 * What the words around a mention make of it, after ConText.
 *
 * @param polarity affirmed or negated
 * @param temporality current, historical or future
 * @param certainty confirmed, uncertain or hypothetical
 * @param experiencer patient, family or another person
 * @param cues the words that made it so, in note order; empty when nothing changed the default
 */
public record Assertion(
        Polarity polarity, Temporality temporality, Certainty certainty, Experiencer experiencer, List<Cue> cues) {

    /** Affirmed, current, confirmed, the patient's. */
    public static final Assertion DEFAULT =
            new Assertion(Polarity.AFFIRMED, Temporality.CURRENT, Certainty.CONFIRMED, Experiencer.PATIENT, List.of());

    /** Refuses missing parts and copies the cues. */
    public Assertion {
        Objects.requireNonNull(polarity, "polarity");
        Objects.requireNonNull(temporality, "temporality");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(experiencer, "experiencer");
        cues = List.copyOf(cues);
    }
}
