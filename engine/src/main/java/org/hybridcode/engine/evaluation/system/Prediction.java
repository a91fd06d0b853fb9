package org.hybridcode.engine.evaluation.system;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The codes that a system gives a note.
 *
 * @param codes in the system's order, each text once
 */
public record Prediction(List<PredictedCode> codes) {

    /** No codes. */
    public static final Prediction NONE = new Prediction(List.of());

    /** @throws IllegalArgumentException when a code is there twice */
    public Prediction {
        codes = List.copyOf(codes);
        Set<String> seen = new HashSet<>();
        for (PredictedCode code : codes) {
            if (!seen.add(code.text())) {
                throw new IllegalArgumentException("predicted twice: " + code.text());
            }
        }
    }
}
