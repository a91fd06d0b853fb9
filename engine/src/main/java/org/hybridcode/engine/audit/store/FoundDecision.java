package org.hybridcode.engine.audit.store;

import java.util.Objects;
import org.hybridcode.engine.audit.record.DecisionEntry;

/**
 * A decision that a query found.
 *
 * @param job the job
 * @param record the number of its record in the job's audit
 * @param note the number of the note in the job's input
 * @param time when it was made
 * @param candidate what was proposed
 * @param verdict what became of it
 * @param layer the layer that decided
 * @param rule the rule that decided
 * @param reason why it was refused; empty when it was not
 * @param rank the place of the code; 0 when it was refused
 */
public record FoundDecision(
        String job,
        long record,
        long note,
        String time,
        String candidate,
        DecisionEntry.Outcome verdict,
        String layer,
        String rule,
        String reason,
        int rank) {

    /** Refuses missing parts. */
    public FoundDecision {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reason, "reason");
    }
}
