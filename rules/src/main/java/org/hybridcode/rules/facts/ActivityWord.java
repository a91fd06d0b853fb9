package org.hybridcode.rules.facts;

import java.util.Objects;

/**
 * A mention whose words say that a condition is active now: "acute exacerbation", "flare".
 *
 * @param mentionId the mention
 */
public record ActivityWord(String mentionId) {

    /** Refuses a missing id. */
    public ActivityWord {
        Objects.requireNonNull(mentionId, "mentionId");
    }
}
