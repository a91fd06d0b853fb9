package org.hybridcode.expansion.draft;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody decided of a mapping.
 *
 * @param act what was decided
 * @param by who; {@link #POLICY} for what no person decided
 * @param date the day, ISO 8601
 * @param reason why
 * @param until the last day for which an approval holds, ISO 8601; empty when it does not end
 */
public record Decision(Act act, String by, String date, String reason, String until) {
    /** Who decides when no person does. */
    public static final String POLICY = "policy";

    /** What can be decided. */
    public enum Act {
        /** It may decide codes. */
        APPROVE,
        /** It is wrong. */
        REJECT,
        /** It may fire, and decides nothing. */
        DEMOTE;

        /** The act of that name. */
        public static Act named(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    /** Refuses missing parts. */
    public Decision {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(until, "until");
    }

    /** A decision of a day; an approval holds for so many days after it. */
    public static Decision of(Act act, String by, LocalDate date, String reason, int reviewDays) {
        String until = act == Act.APPROVE ? date.plusDays(reviewDays).toString() : "";
        return new Decision(act, by, date.toString(), reason, until);
    }

    /** The last day for which it holds, if it ends. */
    public Optional<LocalDate> expires() {
        return until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until));
    }

    /** Whether it still holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return expires().map(last -> !day.isAfter(last)).orElse(true);
    }

    /** What a rule's card says of it. */
    public String card() {
        return act.name().toLowerCase(Locale.ROOT) + " " + date + ": " + reason;
    }
}
