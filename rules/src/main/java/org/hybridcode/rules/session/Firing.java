package org.hybridcode.rules.session;

import java.util.List;
import java.util.Objects;
import org.hybridcode.rules.facts.Verdict;
import org.hybridcode.rules.rulebook.RuleCard;

/**
 * One rule that fired.
 *
 * @param sequence its number in the session, from 1
 * @param card the rule
 * @param matched the facts it matched, in the order of its conditions
 * @param verdicts what it said
 */
public record Firing(int sequence, RuleCard card, List<Object> matched, List<Verdict> verdicts) {

    /** Copies the lists. */
    public Firing {
        Objects.requireNonNull(card, "card");
        matched = List.copyOf(matched);
        verdicts = List.copyOf(verdicts);
    }
}
