package org.hybridcode.engine.evaluation.run;

import java.util.List;
import java.util.Objects;
import org.hybridcode.engine.coding.AssignedCode;
import org.hybridcode.engine.evaluation.error.CodeError;
import org.hybridcode.engine.evaluation.gold.GoldNote;

/**
 * A gold note with what the program says of it.
 *
 * @param note the note
 * @param codes the program's codes in rank order
 * @param errors where they and the gold differ
 */
public record CodedCase(GoldNote note, List<AssignedCode> codes, List<CodeError> errors) {

    /** Refuses a missing note and copies the lists. */
    public CodedCase {
        Objects.requireNonNull(note, "note");
        codes = List.copyOf(codes);
        errors = List.copyOf(errors);
    }
}
