package org.hybridcode.engine.evaluation.review;

import java.util.List;
import java.util.Objects;
import org.hybridcode.engine.coding.AssignedCode;
import org.hybridcode.engine.evaluation.gold.GoldNote;

/**
 * A gold note with the codes that the program gave it.
 *
 * @param id the note
 * @param gold how many codes the gold has
 * @param codes the program's codes
 */
public record JudgedNote(String id, int gold, List<JudgedCode> codes) {

    /** Refuses a missing id and copies the codes. */
    public JudgedNote {
        Objects.requireNonNull(id, "id");
        codes = List.copyOf(codes);
    }

    /** What the program gave a note, held against its gold. */
    public static JudgedNote of(GoldNote note, List<AssignedCode> given) {
        return new JudgedNote(
                note.id(),
                note.codes().size(),
                given.stream()
                        .map(code -> new JudgedCode(
                                code.profile(),
                                code.score(),
                                note.codes().contains(code.entry().text())))
                        .toList());
    }
}
