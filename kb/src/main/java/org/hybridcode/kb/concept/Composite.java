package org.hybridcode.kb.concept;

import java.util.List;
import java.util.Objects;
import org.hybridcode.kb.code.Icd10Code;

/**
 * A code that a condition reaches when further words stand in its sentence.
 *
 * @param code the code
 * @param head the concept of the condition
 * @param modifiers the concepts that must all be mentioned with it, at least one
 */
public record Composite(Icd10Code code, String head, List<String> modifiers) {

    /** @throws IllegalArgumentException when there is no modifier */
    public Composite {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(head, "head");
        modifiers = List.copyOf(modifiers);
        if (modifiers.isEmpty()) {
            throw new IllegalArgumentException("a composite of " + code + " has no modifier");
        }
    }
}
