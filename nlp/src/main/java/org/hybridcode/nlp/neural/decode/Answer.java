package org.hybridcode.nlp.neural.decode;

import java.util.List;

/**
 * What a model answered.
 *
 * @param lines its diagnoses in order
 * @param complete whether the model ended the answer; otherwise it reached its limit, and an unfinished line is left out
 */
public record Answer(List<Line> lines, boolean complete) {

    /** Copies the lines. */
    public Answer {
        lines = List.copyOf(lines);
    }

    /**
     * One diagnosis.
     *
     * @param code as the model spelled it
     * @param quote as the model spelled it
     * @param score the geometric mean of the probabilities of the code's tokens among those allowed, in [0,1]
     */
    public record Line(String code, String quote, double score) {}
}
