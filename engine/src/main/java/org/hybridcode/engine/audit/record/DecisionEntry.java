package org.hybridcode.engine.audit.record;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hybridcode.rules.facts.ProposalSource;

/**
 * A decision about one candidate of a note.
 *
 * @param time when it was made, by the clock of the job
 * @param job the job
 * @param actor who ran it
 * @param note the keyed digest of the note's id
 * @param encounter the keyed digest of its encounter
 * @param versions the digest of what it depends on, which the job's first record tells in full
 * @param candidate what was proposed: a code, or the keyed digest of something that is none
 * @param sources who proposed it; empty for a code that stands for others
 * @param score of a code that leaves, how often such codes are right; of a refusal, the highest score of its proposals; in [0,1]
 * @param evidence the words of the note, in note order
 * @param steps what the layers said of it, in the order in which they said it
 * @param verdict what became of it
 * @param layer the layer that decided: the one that refused it, or let it go last
 * @param rule the rule that decided
 * @param reason why it was refused, as a coder would say it; empty when it was not
 * @param by the code that it gave way to, if it did
 * @param code the code that leaves; empty when it was refused
 * @param rank the place of that code, from 1
 * @param poa whether it was present on admission, as the claim carries it
 */
@JsonPropertyOrder({
    "time",
    "job",
    "actor",
    "note",
    "encounter",
    "versions",
    "candidate",
    "sources",
    "score",
    "evidence",
    "steps",
    "verdict",
    "layer",
    "rule",
    "reason",
    "by",
    "code",
    "rank",
    "poa"
})
public record DecisionEntry(
        Instant time,
        String job,
        String actor,
        String note,
        String encounter,
        String versions,
        String candidate,
        List<ProposalSource> sources,
        double score,
        List<AuditEvidence> evidence,
        List<Step> steps,
        Outcome verdict,
        String layer,
        String rule,
        String reason,
        Optional<String> by,
        Optional<String> code,
        Optional<Integer> rank,
        Optional<String> poa)
        implements AuditEntry {

    /** What becomes of a candidate. */
    public enum Outcome {
        /** It leaves as a code. */
        ASSIGNED,
        /** A rule refused it. */
        REFUSED
    }

    /** Refuses missing parts and copies the lists. */
    public DecisionEntry {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(encounter, "encounter");
        Objects.requireNonNull(versions, "versions");
        Objects.requireNonNull(candidate, "candidate");
        sources = List.copyOf(sources);
        evidence = List.copyOf(evidence);
        steps = List.copyOf(steps);
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(rank, "rank");
        Objects.requireNonNull(poa, "poa");
    }
}
