package org.hybridcode.engine.evaluation.measure;

import java.util.Objects;

/**
 * How well a system coded a note, at some level.
 *
 * @param id the note
 * @param hits gold codes that are predicted
 * @param falsePositives predicted codes that hit no gold code
 * @param misses gold codes that nothing predicted hits
 * @param f1 the note's F1, in [0, 1]; 1 when the note has no gold codes and none are predicted
 */
public record NoteScore(String id, int hits, int falsePositives, int misses, double f1) {

    /** @throws IllegalArgumentException when F1 is out of range */
    public NoteScore {
        Objects.requireNonNull(id, "id");
        if (!(f1 >= 0 && f1 <= 1)) {
            throw new IllegalArgumentException("F1 is in [0, 1], not " + f1);
        }
    }

    /** The score of a note with the given counts. */
    public static NoteScore of(String id, Tally tally) {
        boolean nothing = tally.hits() + tally.falsePositives() + tally.misses() == 0;
        return new NoteScore(id, tally.hits(), tally.falsePositives(), tally.misses(), nothing ? 1 : tally.f1());
    }
}
