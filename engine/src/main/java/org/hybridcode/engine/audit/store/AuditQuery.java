package org.hybridcode.engine.audit.store;

import java.util.Objects;
import java.util.Optional;
import org.hybridcode.engine.audit.record.DecisionEntry;

/**
 * Which decisions are asked for; what is empty does not matter.
 *
 * @param rule a rule that said something of them
 * @param code the code that was proposed
 * @param verdict what became of them
 * @param from the first day on which they were made, as {@code 2026-01-31}
 * @param to the last day
 * @param note the keyed digest of the note's id
 * @param limit how many at most
 */
public record AuditQuery(
        Optional<String> rule,
        Optional<String> code,
        Optional<DecisionEntry.Outcome> verdict,
        Optional<String> from,
        Optional<String> to,
        Optional<String> note,
        int limit) {

    /** What decisions are counted by. */
    public enum By {
        /** Each rule that said something of them. */
        RULE(
                "SELECT (SELECT name FROM rule WHERE rule.id = rule_id), count(*) FROM decision_rule",
                " JOIN decision ON decision.id = decision_rule.decision_id JOIN note ON note.id = decision.note_id",
                "rule_id"),
        /** The code that was proposed. */
        CODE("SELECT candidate, count(*) FROM decision", " JOIN note ON note.id = decision.note_id", "candidate"),
        /** The layer that decided. */
        LAYER("SELECT layer, count(*) FROM decision", " JOIN note ON note.id = decision.note_id", "layer"),
        /** What became of them. */
        VERDICT("SELECT verdict, count(*) FROM decision", " JOIN note ON note.id = decision.note_id", "verdict");

        private final String select;
        private final String join;
        private final String group;

        By(String select, String join, String group) {
            this.select = select;
            this.join = join;
            this.group = group;
        }

        /** Tables that no condition is about are not joined. */
        String sql(String where) {
            return select + (where.isEmpty() ? "" : join + where) + " GROUP BY " + group + " ORDER BY 2 DESC, 1";
        }
    }

    /** @throws IllegalArgumentException when the limit is not above zero */
    public AuditQuery {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(note, "note");
        if (limit <= 0) {
            throw new IllegalArgumentException("the limit is above zero, not " + limit);
        }
    }
}
