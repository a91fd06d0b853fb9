package org.hybridcode.engine.impact;

import java.util.List;
import java.util.Objects;
import org.hybridcode.engine.evaluation.gold.GoldNote;

/**
 * What the change of rules does to one note.
 *
 * @param note the note
 * @param changes the codes that it has with one rulebook only: those lost, then those gained, each in rank order
 * @param resequenced whether its codes are the same in another order
 * @param stopped why it could not be coded with one of the rulebooks, each with OLD or NEW before it; usually empty
 * @param before what the rules of the old rulebook did
 * @param after what the rules of the new rulebook did
 */
public record NoteImpact(
        GoldNote note,
        List<CodeChange> changes,
        boolean resequenced,
        List<String> stopped,
        RuleUse before,
        RuleUse after) {

    /** Refuses missing parts and copies the lists. */
    public NoteImpact {
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        changes = List.copyOf(changes);
        stopped = List.copyOf(stopped);
    }

    /** Whether it has other codes than before. */
    public boolean changed() {
        return !changes.isEmpty();
    }
}
