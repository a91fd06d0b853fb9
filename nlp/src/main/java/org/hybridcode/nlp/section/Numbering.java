package org.hybridcode.nlp.section;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What numbers an entry of a list: "1.", "2)", "(3)", "#", "#3", "PROBLEM 4.", "Issue 5:". */
final class Numbering {
    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?i:problem|issue|diagnosis|dx|condition|axis|axis of care) ?)?(?:#? ?([0-9]{1,2})[.:)]|\\(([0-9]{1,2})\\)|#([0-9]{1,2})?)(?=\\s)|#([0-9]{1,2})?(?=[A-Z])");

    private Numbering() {}

    /** Where the numbering at {@code from} ends; {@code from} when there is none. */
    static int end(String note, int from, int end) {
        Matcher matcher = at(note, from, end);
        return matcher.lookingAt() ? matcher.end() : from;
    }

    /** The number at {@code from}; empty for a sign alone, or where nothing numbers. */
    static OptionalInt number(String note, int from, int end) {
        Matcher matcher = at(note, from, end);
        if (!matcher.lookingAt()) {
            return OptionalInt.empty();
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return OptionalInt.of(Integer.parseInt(matcher.group(group)));
            }
        }
        return OptionalInt.empty();
    }

    private static Matcher at(String note, int from, int end) {
        return NUMBER.matcher(note).region(from, end).useTransparentBounds(true);
    }
}
