package org.hybridcode.engine.audit.export;

import java.util.stream.Collectors;
import org.hybridcode.engine.audit.record.DecisionEntry;

/**
 * A decision as a row of a table.
 *
 * @param record the number of its record
 * @param time when it was made
 * @param job the job
 * @param actor who ran it
 * @param note the keyed digest of the note's id
 * @param encounter the keyed digest of its encounter
 * @param versions the digest of what it depends on
 * @param candidate what was proposed
 * @param sources who proposed it
 * @param score the highest score
 * @param evidence the offsets of the words, {@code 12-20 31-40}
 * @param verdict what became of it
 * @param layer the layer that decided
 * @param rule the rule that decided
 * @param rules every rule that said something of it, in order
 * @param reason why it was refused
 * @param by the code that it gave way to, or empty
 * @param rank the place of the code, 0 when it was refused
 * @param poa whether it was present on admission, or empty
 */
record ExportRow(
        long record,
        String time,
        String job,
        String actor,
        String note,
        String encounter,
        String versions,
        String candidate,
        String sources,
        double score,
        String evidence,
        String verdict,
        String layer,
        String rule,
        String rules,
        String reason,
        String by,
        int rank,
        String poa) {

    static ExportRow of(long record, DecisionEntry decision) {
        return new ExportRow(
                record,
                decision.time().toString(),
                decision.job(),
                decision.actor(),
                decision.note(),
                decision.encounter(),
                decision.versions(),
                decision.candidate(),
                decision.sources().stream().map(Enum::name).collect(Collectors.joining(" ")),
                decision.score(),
                decision.evidence().stream()
                        .map(words -> words.begin() + "-" + words.end())
                        .collect(Collectors.joining(" ")),
                decision.verdict().name(),
                decision.layer(),
                decision.rule(),
                decision.steps().stream().map(step -> step.rule()).distinct().collect(Collectors.joining(" ")),
                decision.reason(),
                decision.by().orElse(""),
                decision.rank().orElse(0),
                decision.poa().orElse(""));
    }
}
