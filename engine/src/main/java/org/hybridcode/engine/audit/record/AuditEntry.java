package org.hybridcode.engine.audit.record;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/** What a record of the audit says: the opening of a job, a note, or a decision about one candidate of that note. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "record")
@JsonSubTypes({
    @JsonSubTypes.Type(value = JobEntry.class, name = "job"),
    @JsonSubTypes.Type(value = NoteEntry.class, name = "note"),
    @JsonSubTypes.Type(value = DecisionEntry.class, name = "decision")
})
public sealed interface AuditEntry permits JobEntry, NoteEntry, DecisionEntry {

    /** When it was said, by the clock of the job. */
    Instant time();

    /** The job. */
    String job();
}
