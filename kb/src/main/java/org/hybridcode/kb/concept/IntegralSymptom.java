package org.hybridcode.kb.concept;

import java.util.Objects;
import org.hybridcode.kb.code.Icd10Code;

/**
 * A symptom that is routinely part of a disease and not coded with it (Official Guidelines, Section I.B.5).
 *
 * @param symptom the symptom's code
 * @param diagnosis the code it is part of
 */
public record IntegralSymptom(Icd10Code symptom, Icd10Code diagnosis) {

    /** Refuses missing parts. */
    public IntegralSymptom {
        Objects.requireNonNull(symptom, "symptom");
        Objects.requireNonNull(diagnosis, "diagnosis");
    }
}
