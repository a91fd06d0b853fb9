package org.hybridcode.engine.batch;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hybridcode.engine.audit.chain.Head;
import org.hybridcode.engine.audit.chain.SigningKey;
import org.hybridcode.engine.audit.record.AuditRule;
import org.hybridcode.engine.audit.record.AuditVersions;
import org.hybridcode.engine.audit.record.DigestKey;
import org.hybridcode.engine.audit.record.JobEntry;
import org.hybridcode.engine.audit.record.NoteRecorder;

/**
 * What the audit of a job says of it, and how.
 *
 * @param written whether there is one
 * @param job the job's name; empty for one that the input and the versions give
 * @param actor who runs it
 * @param key the key of the digests
 * @param signing the key that signs the head
 * @param versions what decisions depend on
 * @param rules the rules
 * @param withText whether words of notes may be written
 * @param clock the clock of the job
 */
public record BatchAudit(
        boolean written,
        Optional<String> job,
        String actor,
        DigestKey key,
        Optional<SigningKey> signing,
        AuditVersions versions,
        List<AuditRule> rules,
        boolean withText,
        Clock clock) {
    private static final int NAME = 12;

    /** Refuses missing parts and copies the rules. */
    public BatchAudit {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(signing, "signing");
        Objects.requireNonNull(versions, "versions");
        rules = List.copyOf(rules);
        Objects.requireNonNull(clock, "clock");
    }

    /** The keyed digest of the input with this SHA-256. */
    public String input(String sha256) {
        return key.input(sha256);
    }

    /**
     * The job's name.
     *
     * @param input the keyed digest of the input
     */
    public String job(String input) {
        return job.orElseGet(() -> "job-" + key.input(input + versions.sha256()).substring(0, NAME));
    }

    /** The record that opens the audit of the job with this name and input. */
    public JobEntry opening(String name, String input) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new JobEntry(JobEntry.SCHEMA, now, name, actor, key.id(), input, versions, rules);
    }

    /** Says in records what becomes of the notes of the job with this name; none without an audit. */
    public Optional<NoteRecorder> recorder(String name) {
        return written
                ? Optional.of(new NoteRecorder(name, actor, versions.sha256(), key, withText))
                : Optional.empty();
    }

    /** The head, signed if there is a key. */
    public Head signed(Head head) {
        return signing.map(head::signed).orElse(head);
    }
}
