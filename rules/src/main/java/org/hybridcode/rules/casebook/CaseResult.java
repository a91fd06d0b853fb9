package org.hybridcode.rules.casebook;

import java.util.List;
import java.util.Objects;
import org.hybridcode.rules.session.Verdicts;

/**
 * What came of a case.
 *
 * @param ruleCase the case
 * @param verdicts what the rules said
 * @param outcome the same without order
 * @param differences what is not as the case says, in the words of a casebook; empty when all is
 */
public record CaseResult(RuleCase ruleCase, Verdicts verdicts, Outcome outcome, List<String> differences) {

    /** Refuses missing parts and copies the list. */
    public CaseResult {
        Objects.requireNonNull(ruleCase, "ruleCase");
        Objects.requireNonNull(verdicts, "verdicts");
        Objects.requireNonNull(outcome, "outcome");
        differences = List.copyOf(differences);
    }

    /** Whether all is as the case says. */
    public boolean passed() {
        return differences.isEmpty();
    }

    /** Whether the case's rule should have fired and did not. */
    public boolean failedToFire() {
        return ruleCase.mustFire() && !outcome.fired().contains(ruleCase.rule());
    }
}
