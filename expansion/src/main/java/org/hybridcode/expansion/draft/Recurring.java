package org.hybridcode.expansion.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hybridcode.expansion.mine.NearestTitle;

/**
 * A phrase that nothing knows and many documents have, with the official title nearest to it: for a person, who may find a wording
 * that the knowledge base lacks. It is no rule.
 *
 * @param recurrence how often documents have it
 * @param nearest the title, if any has something of the phrase
 */
record Recurring(Recurrence recurrence, Optional<NearestTitle.Near> nearest) {
    /** In fewer documents a phrase does not recur. */
    static final int FEWEST = 3;

    /** Those of a state; first those that are worth a look: how many documents have it times how near the title is. */
    static List<Recurring> in(ExpansionState state, NearestTitle titles) {
        return state.unknown().stream().filter(recurrence -> recurrence.seen() >= FEWEST).toList().parallelStream()
                .map(recurrence -> new Recurring(recurrence, titles.to(recurrence.phrase())))
                .sorted(Comparator.comparingDouble(Recurring::worth)
                        .reversed()
                        .thenComparing(recurring -> recurring.recurrence().phrase()))
                .toList();
    }

    private double worth() {
        return recurrence.seen()
                * nearest.map(NearestTitle.Near::likeness)
                        .filter(like -> like > 0)
                        .orElse(0.0);
    }
}
