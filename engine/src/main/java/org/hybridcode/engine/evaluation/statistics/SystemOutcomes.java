package org.hybridcode.engine.evaluation.statistics;

import java.util.List;
import java.util.Objects;
import org.hybridcode.engine.evaluation.measure.NoteOutcome;
import org.hybridcode.engine.evaluation.measure.NoteScore;

/**
 * What a system found in the notes at some level.
 *
 * @param system its name
 * @param notes what it found in each note, in the order of the ids
 */
public record SystemOutcomes(String system, List<NoteOutcome> notes) {

    /** Refuses a missing name and copies the list. */
    public SystemOutcomes {
        Objects.requireNonNull(system, "system");
        notes = List.copyOf(notes);
    }

    /** How well it coded each note. */
    public List<NoteScore> scores() {
        return notes.stream().map(NoteOutcome::score).toList();
    }
}
