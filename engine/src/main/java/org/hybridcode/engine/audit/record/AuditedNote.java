package org.hybridcode.engine.audit.record;

import java.time.Instant;
import java.util.Objects;
import org.hybridcode.rules.facts.Encounter;

/**
 * A note as the audit sees it before it becomes digests.
 *
 * @param number its number among the records of the input, from 1
 * @param id its id
 * @param encounter its encounter
 * @param text its text
 * @param time when it is coded
 */
public record AuditedNote(long number, String id, Encounter encounter, String text, Instant time) {

    /** Refuses missing parts. */
    public AuditedNote {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(encounter, "encounter");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(time, "time");
    }
}
