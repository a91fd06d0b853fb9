package org.hybridcode.engine.evaluation.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hybridcode.engine.score.Profile;
import org.hybridcode.engine.score.RecordKind;
import org.hybridcode.engine.score.Trait;

/** Notes with codes that are right or not. */
final class Judged {
    private Judged() {}

    static JudgedCode code(double score, boolean right, Trait... traits) {
        return new JudgedCode(new Profile(RecordKind.VISIT, Set.of(traits)), score, right);
    }

    /** Notes with two codes each: one with a trait, right in four of five, and one without, right in one of five. */
    static List<JudgedNote> notes(int count) {
        List<JudgedNote> notes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            notes.add(new JudgedNote(
                    "note-" + i, 2, List.of(code(0.5, i % 5 != 0, Trait.CONCLUDED), code(0.5, i % 5 == 1))));
        }
        return notes;
    }
}
