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

    /** Whether this match begins before the other and ends in it. */
    boolean runsInto(Match other) {
        return first < other.first && other.first < end && end <= other.end;
    }

    boolean isCue() {
        return entries.get(0) instanceof Entry.CueEntry;
    }
}
