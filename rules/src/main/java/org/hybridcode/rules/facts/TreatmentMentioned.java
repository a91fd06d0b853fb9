package org.hybridcode.rules.facts;

import java.util.Objects;
import org.hybridcode.kb.code.Icd10Code;

/**
 * The patient is on a treatment that shows a code's condition to be current.
 *
 * @param code the code
 * @param mention where the treatment is mentioned
 */
public record TreatmentMentioned(Icd10Code code, Mention mention) {

    /** Refuses missing parts. */
    public TreatmentMentioned {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(mention, "mention");
    }

    /** The sentence of the treatment. */
    public int sentence() {
        return mention.sentence();
    }

    /** Whether the treatment is affirmed, current and the patient's. */
    public boolean active() {
        Assertion assertion = mention.assertion();
        return assertion.polarity() == Polarity.AFFIRMED
                && assertion.temporality() == Temporality.CURRENT
                && assertion.certainty() == Certainty.CONFIRMED
                && assertion.experiencer() == Experiencer.PATIENT;
    }
}
