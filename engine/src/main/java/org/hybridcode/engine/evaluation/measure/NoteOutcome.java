package org.hybridcode.engine.evaluation.measure;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a system found in a note at some level.
 *
 * @param id the note
 * @param hits the gold codes (at the level of categories: categories) that are predicted, sorted
 * @param falsePositives the predicted codes that hit none, sorted
 * @param misses the gold codes that nothing predicted hits, sorted
 */
public record NoteOutcome(
        String id, SortedSet<String> hits, SortedSet<String> falsePositives, SortedSet<String> misses) {

    /** Refuses a missing id and copies the sets. */
    public NoteOutcome {
        Objects.requireNonNull(id, "id");
        hits = Collections.unmodifiableSortedSet(new TreeSet<>(hits));
        falsePositives = Collections.unmodifiableSortedSet(new TreeSet<>(falsePositives));
        misses = Collections.unmodifiableSortedSet(new TreeSet<>(misses));
    }

    /** The counts. */
    public NoteScore score() {
        return NoteScore.of(id, new Tally(hits.size(), falsePositives.size(), misses.size()));
    }
}
