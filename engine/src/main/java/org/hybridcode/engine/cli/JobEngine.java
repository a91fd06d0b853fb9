package org.hybridcode.engine.cli;

import java.util.List;
import java.util.Objects;
import org.hybridcode.engine.audit.record.AuditRule;
import org.hybridcode.engine.audit.record.AuditVersions;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.engine.evaluation.gold.GoldSettings;

/**
 * What codes the notes of a job.
 *
 * @param reading how the notes are read
 * @param service codes them
 * @param versions what its decisions depend on
 * @param rules the rules, by id
 */
public record JobEngine(GoldSettings reading, CodingService service, AuditVersions versions, List<AuditRule> rules) {

    /** Refuses missing parts and copies the rules. */
    public JobEngine {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(versions, "versions");
        rules = List.copyOf(rules);
    }
}
