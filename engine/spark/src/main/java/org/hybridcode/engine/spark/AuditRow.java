package org.hybridcode.engine.spark;

import java.nio.charset.StandardCharsets;
import org.hybridcode.engine.audit.record.AuditEntry;
import org.hybridcode.engine.audit.record.AuditJson;
import org.hybridcode.engine.audit.record.DecisionEntry;
import org.hybridcode.engine.audit.record.NoteEntry;

/**
 * A record of the audit as columns; what is empty is not of its kind.
 *
 * @param note the keyed digest of the note's id
 * @param candidate what was proposed
 * @param verdict what became of the candidate, or of the note
 * @param layer the layer that decided
 * @param rule the rule that decided
 * @param reason why it was refused, or failed
 * @param line the whole record, as the chain has it
 */
record AuditRow(String note, String candidate, String verdict, String layer, String rule, String reason, String line) {

    static AuditRow of(String line) {
        AuditEntry entry = AuditJson.read(line.getBytes(StandardCharsets.UTF_8), "the audit")
                .entry();
        if (entry instanceof DecisionEntry decision) {
            return new AuditRow(
                    decision.note(),
                    decision.candidate(),
                    decision.verdict().name(),
                    decision.layer(),
                    decision.rule(),
                    decision.reason(),
                    line);
        }
        if (entry instanceof NoteEntry note) {
            return new AuditRow(note.note(), "", note.outcome().name(), "", "", note.reason(), line);
        }
        return new AuditRow("", "", "", "", "", "", line);
    }
}
