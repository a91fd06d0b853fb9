package org.hybridcode.nlp.neural;

import java.util.Objects;
import org.hybridcode.nlp.neural.decode.AnswerLimits;
import org.hybridcode.nlp.neural.decode.Constraint;
import org.hybridcode.nlp.neural.mistral.MistralSettings;

/**
 * How a model is asked.
 *
 * @param model how it runs
 * @param constraint how far its answer is held to its form
 * @param limits how long its answer may become
 * @param prompt the version of the prompt
 */
public record BioMistralSettings(MistralSettings model, Constraint constraint, AnswerLimits limits, int prompt) {
    private static final int NEWEST_PROMPT = 1;

    /** Refuses nothing but null. */
    public BioMistralSettings {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(constraint, "constraint");
        Objects.requireNonNull(limits, "limits");
    }

    /** The newest prompt, answers of the usual length, codes only from the codebook. */
    public static BioMistralSettings of(MistralSettings model) {
        return new BioMistralSettings(model, Constraint.CODES, AnswerLimits.USUAL, NEWEST_PROMPT);
    }

    /** The same with another constraint. */
    public BioMistralSettings under(Constraint other) {
        return new BioMistralSettings(model, other, limits, prompt);
    }

    /** The same with other limits. */
    public BioMistralSettings within(AnswerLimits other) {
        return new BioMistralSettings(model, constraint, other, prompt);
    }
}
