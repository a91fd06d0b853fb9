package org.hybridcode.expansion.draft;

import java.util.Locale;
import java.util.Objects;

/**
 * What somebody decided of a mapping.
 *
 * @param act what was decided
 * @param by who; {@link #POLICY} for what no person decided
 * @param date the day, ISO 8601
 * @param reason why
 */
public record Decision(Act act, String by, String date, String reason) {
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
    }

    /** What a rule's card says of it. */
    public String card() {
        return act.name().toLowerCase(Locale.ROOT) + " " + date + ": " + reason;
    }
}
