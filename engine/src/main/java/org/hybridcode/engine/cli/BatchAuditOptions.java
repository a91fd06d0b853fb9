package org.hybridcode.engine.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.hybridcode.engine.audit.chain.SigningKey;
import org.hybridcode.engine.audit.record.DigestKey;
import org.hybridcode.engine.batch.BatchAudit;
import org.hybridcode.engine.batch.JobFolder;
import org.hybridcode.engine.batch.JobKey;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what the audit of a job holds. */
final class BatchAuditOptions {
    @Option(names = "--no-audit", description = "Write no audit.")
    private boolean none;

    @Option(names = "--audit-text", description = "Let the audit hold words of the notes.")
    private boolean withText;

    @Mixin
    private AuditKeyOption key;

    @Option(
            names = "--signing-key",
            paramLabel = "FILE",
            description = "The Ed25519 key that signs the head of the audit; 'hybridcode audit key' makes one.")
    private Optional<Path> signing;

    @Option(
            names = "--clock",
            paramLabel = "TIME",
            description = "The time that the audit tells, such as 2026-01-31T08:00:00Z. Default: the time it is.")
    private Optional<String> clock;

    @Option(names = "--job", paramLabel = "NAME", description = "The job's name. Default: of input and versions.")
    private Optional<String> job;

    @Option(names = "--actor", paramLabel = "NAME", description = "Who runs it. Default: the user's name.")
    private String actor = System.getProperty("user.name");

    /** The audit of a job whose digests have this key. */
    BatchAudit audit(DigestKey digests, JobEngine engine) {
        return new BatchAudit(
                !none,
                job,
                actor,
                digests,
                signing.map(SigningKey::read),
                engine.versions(),
                engine.rules(),
                withText,
                clock.map(BatchAuditOptions::fixed).orElseGet(Clock::systemUTC));
    }

    /** The key that is given, or the one that is made for the job and kept beside it. */
    DigestKey key(JobFolder folder) {
        return JobKey.forJob(key.file(), environment(), folder);
    }

    /** The key that is given. */
    DigestKey given() {
        return JobKey.given(key.file(), environment())
                .orElseThrow(
                        () -> new UnusableInputException("no key for the digests of the audit is given: give one by"
                                + " --audit-key, or in the environment's " + JobKey.VARIABLE
                                + "; 'openssl rand -hex 32' makes one"));
    }

    private static Clock fixed(String time) {
        try {
            return Clock.fixed(Instant.parse(time), ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            throw new UnusableInputException("--clock " + time + " is no time; write it as 2026-01-31T08:00:00Z", e);
        }
    }

    /** The environment's variables; a key may be among them. */
    static Map<String, String> environment() {
        return System.getenv();
    }
}
