package org.hybridcode.engine.batch;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hybridcode.engine.audit.chain.SigningKey;
import org.hybridcode.engine.audit.record.AuditRule;
import org.hybridcode.engine.audit.record.AuditVersions;
import org.hybridcode.engine.audit.record.DigestKey;

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
}
