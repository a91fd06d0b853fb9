package org.hybridcode.engine.audit.record;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * A rule, as far as the audit needs it.
 *
 * @param id its permanent id
 * @param layer where it runs
 * @param source the guideline behind it
 */
@JsonPropertyOrder({"id", "layer", "source"})
public record AuditRule(String id, String layer, String source) {

    /** Refuses missing parts. */
    public AuditRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(source, "source");
    }
}
