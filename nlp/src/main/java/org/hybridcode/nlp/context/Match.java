package org.hybridcode.nlp.context;

import java.util.List;

/**
 * A phrase of the lexicon found in a sentence.
 *
 * @param entries what the phrase does
 * @param first its first token
 * @param end the token after its last
 */
record Match(List<Entry> entries, int first, int end) {

    static final Match NONE = new Match(List.of(), 0, 0);

    boolean covers(Match other) {
        return first <= other.first && other.end <= end;
    }

    boolean overlaps(Match other) {
        return first < other.end && other.first < end;
    }

    /** Whether a target begins in it, behind its first token, and goes on behind it. */
    boolean runsInto(TokenRange target) {
        return first < target.first() && target.first() < end && end < target.end();
    }

    boolean isCue() {
        return entries.get(0) instanceof Entry.CueEntry;
    }

    /** Whether the phrase is a terminator of no group. */
    boolean isHarmless() {
        return entries.stream().allMatch(entry -> entry instanceof Entry.Terminator end && end.group() == 0);
    }
}
