package org.hybridcode.rules.facts;

import java.util.Objects;
import org.hybridcode.kb.code.Icd10Code;

/**
 * A symptom that is routinely part of a diagnosis (Official Guidelines, Section I.B.5), both in play.
 *
 * @param symptom the symptom's code
 * @param diagnosis the diagnosis
 */
public record IntegralSymptom(Icd10Code symptom, Icd10Code diagnosis) {

    /** Refuses missing parts. */
    public IntegralSymptom {
        Objects.requireNonNull(symptom, "symptom");
        Objects.requireNonNull(diagnosis, "diagnosis");
    }
}
