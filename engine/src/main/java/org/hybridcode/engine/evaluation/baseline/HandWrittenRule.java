package org.hybridcode.engine.evaluation.baseline;

import java.util.List;
import java.util.Objects;
import org.hybridcode.kb.code.Icd10Code;

/**
 * A condition, the wordings that tell of it, and its code.
 *
 * @param id {@code B38-01} to {@code B38-38}
 * @param condition what a coder calls it
 * @param wordings one of them has to stand in a sentence; at least one
 * @param unless none of them may stand in that sentence
 * @param code the code
 * @param source where the official files give the code for the condition
 */
record HandWrittenRule(
        String id, String condition, List<String> wordings, List<String> unless, Icd10Code code, String source) {

    HandWrittenRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(source, "source");
        wordings = List.copyOf(wordings);
        unless = List.copyOf(unless);
    }
}
