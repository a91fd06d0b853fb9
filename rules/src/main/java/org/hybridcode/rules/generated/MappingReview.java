package org.hybridcode.rules.generated;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Who put a mapping into its state, why, and until when.
 *
 * @param reviewer the person or the policy; empty when nobody has looked at it
 * @param expires the last encounter date for which the review holds; empty when it does not expire
 * @param reason why; empty when none is given
 */
public record MappingReview(Optional<String> reviewer, Optional<LocalDate> expires, Optional<String> reason) {
    /** Nobody has looked at it. */
    public static final MappingReview NONE = new MappingReview(Optional.empty(), Optional.empty(), Optional.empty());

    /** @throws IllegalArgumentException when a text is not plain */
    public MappingReview {
        reviewer.ifPresent(name -> PlainText.checkPart("reviewer", name));
        reason.ifPresent(text -> PlainText.checkPart("reason", text));
        Objects.requireNonNull(expires, "expires");
    }

    /** Whether the review still holds for an encounter of that date. */
    boolean holdsOn(LocalDate date) {
        return expires.map(last -> !date.isAfter(last)).orElse(true);
    }
}
