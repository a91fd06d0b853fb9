package org.hybridcode.engine.audit.record;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * What a rule said of a candidate.
 *
 * @param rule the rule; the job's first record tells its layer and source
 * @param layer where it runs
 * @param verdict the kind of verdict, as the rules name it
 */
@JsonPropertyOrder({"layer", "rule", "verdict"})
public record Step(String layer, String rule, String verdict) {

    /** Refuses missing parts. */
    public Step {
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(verdict, "verdict");
    }
}
