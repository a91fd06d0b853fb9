package org.hybridcode.engine.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hybridcode.engine.audit.chain.SigningKey;
import org.hybridcode.engine.audit.record.AuditRule;
import org.hybridcode.engine.audit.record.AuditVersions;
import org.hybridcode.engine.batch.BatchAudit;
import org.hybridcode.engine.batch.JobFolder;
import org.hybridcode.engine.batch.JobKey;
import org.hybridcode.rules.rulebook.RuleCard;
import org.hybridcode.rules.rulebook.Rulebook;
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

    /** The audit of a job that begins or goes on. */
    BatchAudit audit(JobFolder folder, AuditVersions versions, Rulebook rulebook) {
        return new BatchAudit(
                !none,
                job,
                actor,
                JobKey.forJob(key.file(), environment(), folder),
                signing.map(SigningKey::read),
                versions,
                rules(rulebook),
                withText,
                clock.map(BatchAuditOptions::fixed).orElseGet(Clock::systemUTC));
    }

    static List<AuditRule> rules(Rulebook rulebook) {
        return rulebook.cards().stream()
                .sorted(Comparator.comparing(RuleCard::id))
                .map(card -> new AuditRule(card.id(), card.layer().label(), card.source()))
                .toList();
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
