package org.hybridcode.nlp.neural.encoder.training;

import java.util.List;
import java.util.Objects;

/**
 * A code with what it is called.
 *
 * @param code as the codebook writes it
 * @param wordings the folded words of each wording; the official title first
 */
public record CodeWordings(String code, List<List<String>> wordings) {

    /** @throws IllegalArgumentException when there is no wording */
    public CodeWordings {
        Objects.requireNonNull(code, "code");
        wordings = List.copyOf(wordings);
        if (wordings.isEmpty()) {
            throw new IllegalArgumentException(code + " has no wording");
        }
    }
}
