package org.hybridcode.nlp.ctakes;

import java.util.List;
import java.util.Objects;

/**
 * A code that the Alphabetic Index gives for a mention and the words around it.
 *
 * @param headId the mention's id
 * @param code the code as text, billable or not
 * @param path the way through the index
 * @param modifierIds the mentions of the words around it that the way rests on, in note order
 */
public record NavigatedCode(String headId, String code, String path, List<String> modifierIds) {

    /** Refuses missing parts and copies the ids. */
    public NavigatedCode {
        Objects.requireNonNull(headId, "headId");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(path, "path");
        modifierIds = List.copyOf(modifierIds);
    }
}
