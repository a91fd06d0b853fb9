package org.hybridcode.engine.evaluation.gold;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.hybridcode.rules.facts.Sex;

/** Values as gold files write them. */
final class Written {
    /** The most characters of a value that a message shows; what is longer may be words of a note. */
    static final int LONGEST_SHOWN = 20;

    private static final int DAY_LENGTH = "2025-03-01".length();

    private Written() {}

    /** What to throw for a value that makes its line no record. */
    static Unreadable fault(String field, String value, String what) {
        String shown = field + " "
                + (value.length() <= LONGEST_SHOWN ? "'" + value + "'" : "of " + value.length() + " characters");
        return new Unreadable(shown, shown + " " + what);
    }

    /** @throws Unreadable when it does not begin with a date such as 2025-03-01, alone or with a time behind it */
    @SuppressWarnings("UnusedException")
    static LocalDate day(String field, String value) {
        try {
            boolean time = value.length() > DAY_LENGTH && " T".indexOf(value.charAt(DAY_LENGTH)) >= 0;
            return LocalDate.parse(time ? value.substring(0, DAY_LENGTH) : value);
        } catch (DateTimeParseException e) {
            throw fault(field, value, "is no date such as 2025-03-01");
        }
    }

    /** @throws Unreadable when it is neither a sex nor its first letter */
    static Sex sex(String field, String value) {
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "f", "female" -> Sex.FEMALE;
            case "m", "male" -> Sex.MALE;
            case "", "u", "unknown" -> Sex.UNKNOWN;
            default -> throw fault(field, value, "is not known: F, M or unknown");
        };
    }

    /** @throws Unreadable when it is no whole number */
    @SuppressWarnings("UnusedException")
    static long number(String field, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw fault(field, value, "is no whole number");
        }
    }
}
