package org.hybridcode.engine.batch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hybridcode.engine.audit.record.AuditRule;
import org.hybridcode.engine.audit.record.AuditVersions;
import org.hybridcode.engine.audit.record.DigestKey;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.engine.evaluation.gold.GoldSettings;
import org.hybridcode.engine.evaluation.gold.OnFault;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.nlp.neural.CandidateGenerator;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.rulebook.Layer;

/** Jobs with the starter knowledge base, a fixed clock and a fixed key. */
final class Jobs {
    static final int LONGEST = 100_000;

    private static final KnowledgeBases BASES = KnowledgeBases.starter();
    private static final KnowledgeBase KB = BASES.inForceOn(BASES.lastDay());
    static final CodingService SERVICE = new CodingService(KB);
    static final DigestKey KEY = DigestKey.of("7".repeat(64));
    static final GoldSettings READING =
            new GoldSettings(KB.codebook(), Setting.INPATIENT, BASES.lastDay(), OnFault.FAIL, List.of());

    private Jobs() {}

    static CodingService with(CandidateGenerator model) {
        return new CodingService(KB, List.of(model), EnumSet.allOf(Layer.class));
    }

    static BatchPlan plan(Path input, int workers) {
        return new BatchPlan(input, READING, LONGEST, Duration.ofSeconds(60), workers, 4);
    }

    static BatchAudit audit(CodingService service) {
        return new BatchAudit(
                true,
                Optional.empty(),
                "tester",
                KEY,
                Optional.empty(),
                AuditVersions.of("test", service.versions(), Map.of("setting", "INPATIENT")),
                List.of(new AuditRule("FMT-0001", "format", "a source")),
                false,
                Clock.fixed(Instant.parse("2026-01-31T08:00:00Z"), ZoneOffset.UTC));
    }

    /** Runs a job into a new folder. */
    static BatchOutcome run(Path input, Path out, int workers) {
        return run(plan(input, workers), out, SERVICE);
    }

    static BatchOutcome run(BatchPlan plan, Path out, CodingService service) {
        return new BatchJob(plan, audit(service), JobFolder.prepare(out, false), service, false)
                .run((read, size, notes) -> {});
    }

    static BatchOutcome resume(Path input, Path out) {
        return new BatchJob(plan(input, 2), audit(SERVICE), JobFolder.prepare(out, true), SERVICE, false)
                .run((read, size, notes) -> {});
    }
}
