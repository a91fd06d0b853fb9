package org.hybridcode.engine.impact;

import java.util.List;
import java.util.Objects;
import org.hybridcode.engine.coding.Versions;
import org.hybridcode.engine.evaluation.gold.GoldSet;

/**
 * What a change of rules does to a corpus.
 *
 * @param corpus the notes
 * @param before what the notes were coded with, the old rulebook among it
 * @param after the same with the new rulebook
 * @param rules every rule that fired or is another than before, by id
 * @param notes every note, in the order of the corpus
 */
public record Impact(GoldSet corpus, Versions before, Versions after, List<RuleImpact> rules, List<NoteImpact> notes) {

    /** Refuses missing parts and copies the lists. */
    public Impact {
        Objects.requireNonNull(corpus, "corpus");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        rules = List.copyOf(rules);
        notes = List.copyOf(notes);
    }

    /** The notes with other codes than before, in the order of the corpus. */
    public List<NoteImpact> changed() {
        return notes.stream().filter(NoteImpact::changed).toList();
    }

    /** The notes that one of the rulebooks could not code, in the order of the corpus. */
    public List<NoteImpact> stopped() {
        return notes.stream().filter(note -> !note.stopped().isEmpty()).toList();
    }

    /** The notes with the same codes in another order, in the order of the corpus. */
    public List<NoteImpact> resequenced() {
        return notes.stream().filter(NoteImpact::resequenced).toList();
    }
}
