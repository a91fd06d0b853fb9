package org.hybridcode.engine.audit.record;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import org.hybridcode.rules.facts.CueKind;

/**
 * Words that gave a mention an attribute.
 *
 * @param kind what they say
 * @param begin first UTF-16 unit, inclusive
 * @param end last UTF-16 unit, exclusive
 */
@JsonPropertyOrder({"kind", "begin", "end"})
public record AuditCue(CueKind kind, int begin, int end) {

    /** Refuses a missing kind. */
    public AuditCue {
        Objects.requireNonNull(kind, "kind");
    }
}
