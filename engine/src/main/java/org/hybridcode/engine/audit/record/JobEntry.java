package org.hybridcode.engine.audit.record;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * The first record of a file: what every decision of the job depends on, and what each rule that decides stands on.
 *
 * @param schema the version of the schema, {@value #SCHEMA}
 * @param time when the job began, by its clock
 * @param job the job's name
 * @param actor who ran it
 * @param key the short digest of the key of the keyed digests; says which key it was, and nothing about it
 * @param input the keyed digest of the input
 * @param versions what the decisions depend on
 * @param rules the rules, by id
 */
@JsonPropertyOrder({"schema", "time", "job", "actor", "key", "input", "versions", "rules"})
public record JobEntry(
        int schema,
        Instant time,
        String job,
        String actor,
        String key,
        String input,
        AuditVersions versions,
        List<AuditRule> rules)
        implements AuditEntry {
    /** The version of the schema that this program writes. */
    public static final int SCHEMA = 1;

    /** @throws IllegalArgumentException when the schema is one that this program does not know */
    public JobEntry {
        if (schema != SCHEMA) {
            throw new IllegalArgumentException(
                    "schema " + schema + " is not known to this program, which knows " + SCHEMA);
        }
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(versions, "versions");
        rules = List.copyOf(rules);
    }
}
