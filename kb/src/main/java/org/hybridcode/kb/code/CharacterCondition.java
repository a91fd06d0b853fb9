package org.hybridcode.kb.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What some characters of a code must be, the dot not counted: {@code .42}, {@code 7th character B}, {@code 5th or 6th
 * character 5}, {@code final characters 23}.
 *
 * @param place which characters are asked
 * @param position for {@link Place#AT} the position of the first one, 4 to 7; 0 otherwise
 * @param values what may stand there, in order, each once
 */
public record CharacterCondition(Place place, int position, List<String> values) {

    /** Which characters of a code a condition asks. */
    public enum Place {
        /** Those from one position on. */
        AT,
        /**
         * The one that tells the intent of poisoning, adverse effect and underdosing: the sixth, or the fifth where the
         * sixth is a placeholder X or is not there.
         */
        FIFTH_OR_SIXTH,
        /** The last ones. */
        FINAL
    }

    private static final int FIRST = 4;
    private static final int FIFTH = 5;
    private static final int SIXTH = 6;
    private static final int LAST = 7;
    private static final char PLACEHOLDER = 'X';
    private static final int MOST_VALUES = 100;
    private static final String FIVE = "(?:fifth|5th)";
    private static final String SIX = "(?:sixth|six|6th)";
    private static final Pattern DOTTED = Pattern.compile("(\\..*)");
    private static final Pattern ORDINAL =
            Pattern.compile("(?:(fourth|4th)|(fifth|5th)|(sixth|six|6th)|(seventh|7th))[- ]characters? (.*)");
    private static final Pattern EITHER = Pattern.compile(FIVE + " or " + SIX + " characters? (.*)");
    private static final Pattern BOTH = Pattern.compile(FIVE + " to " + SIX + " characters? (.*)");
    private static final Pattern ENDING = Pattern.compile("final characters? -?(.*)");
    private static final Pattern BETWEEN_VALUES = Pattern.compile("(?:[,\\s]|\\.\\s|\\bor\\b|\\band\\b)+");
    private static final Pattern VALUE = Pattern.compile("\\.?([0-9A-Z]{1,4})-?");
    private static final Pattern VALUES = Pattern.compile("\\.?([0-9A-Z]{1,4})-\\.?([0-9A-Z]{1,4})");

    /** @throws IllegalArgumentException when no value is given or the position is none that can vary */
    public CharacterCondition {
        Objects.requireNonNull(place, "place");
        values = List.copyOf(new TreeSet<>(values));
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a condition names at least one character");
        }
        if (place == Place.AT ? position < FIRST || position > LAST : position != 0) {
            throw new IllegalArgumentException("characters 4 to 7 can be asked, not " + position);
        }
    }

    /**
     * Reads what stands behind the word "with", as the Tabular List words it or as {@link #toString} does.
     *
     * @throws IllegalArgumentException when the text is no condition on characters
     */
    public static CharacterCondition parse(String text) {
        Matcher dotted = DOTTED.matcher(text);
        if (dotted.matches()) {
            return new CharacterCondition(Place.AT, FIRST, values(dotted.group(1)));
        }
        Matcher either = EITHER.matcher(text);
        if (either.matches()) {
            return new CharacterCondition(Place.FIFTH_OR_SIXTH, 0, values(either.group(1)));
        }
        Matcher both = BOTH.matcher(text);
        if (both.matches()) {
            return new CharacterCondition(Place.AT, FIFTH, values(both.group(1)));
        }
        Matcher ending = ENDING.matcher(text);
        if (ending.matches()) {
            return new CharacterCondition(Place.FINAL, 0, values(ending.group(1)));
        }
        return atOrdinal(text);
    }

    private static CharacterCondition atOrdinal(String text) {
        Matcher ordinal = ORDINAL.matcher(text);
        if (!ordinal.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no condition on the characters of a code");
        }
        int position = FIRST;
        while (ordinal.group(position - FIRST + 1) == null) {
            position++;
        }
        return new CharacterCondition(Place.AT, position, values(ordinal.group(FIFTH)));
    }

    private static List<String> values(String text) {
        List<String> values = new ArrayList<>();
        for (String part : BETWEEN_VALUES.split(text.strip(), -1)) {
            Matcher range = VALUES.matcher(part);
            Matcher single = VALUE.matcher(part);
            if (range.matches()) {
                values.addAll(between(range.group(1), range.group(2)));
            } else if (single.matches()) {
                values.add(single.group(1));
            } else {
                throw new IllegalArgumentException("'" + text + "' names no characters of a code");
            }
        }
        return values;
    }

    private static List<String> between(String first, String last) {
        List<String> values = new ArrayList<>();
        for (String value = first; values.size() < MOST_VALUES; value = next(value)) {
            values.add(value);
            if (value.equals(last)) {
                return values;
            }
        }
        throw new IllegalArgumentException("characters run upwards, not " + first + "-" + last);
    }

    /** The next value of the same length: 19 is followed by 20, A by B. */
    private static String next(String value) {
        int end = value.length() - 1;
        char last = value.charAt(end);
        return last == '9' && end > 0
                ? next(value.substring(0, end)) + '0'
                : value.substring(0, end) + (char) (last + 1);
    }

    /** Whether the characters of {@code code} are as asked; a code too short to have them is not meant. */
    public boolean holdsFor(Icd10Code code) {
        String text = code.undotted();
        return switch (place) {
            case AT -> values.stream().anyMatch(value -> text.startsWith(value, position - 1));
            case FIFTH_OR_SIXTH -> values.contains(intent(text));
            case FINAL ->
                values.stream().anyMatch(value -> text.length() >= FIRST - 1 + value.length() && text.endsWith(value));
        };
    }

    private static String intent(String text) {
        boolean sixth = text.length() >= SIXTH && text.charAt(SIXTH - 1) != PLACEHOLDER;
        int at = sixth ? SIXTH : FIFTH;
        return text.length() < at ? "" : text.substring(at - 1, at);
    }

    /** The condition as {@link #parse} reads it. */
    @Override
    public String toString() {
        boolean several = values.stream().anyMatch(value -> value.length() > 1);
        String listed = String.join(", ", values);
        return switch (place) {
            case FIFTH_OR_SIXTH -> "5th or 6th character " + listed;
            case FINAL -> "final characters " + listed;
            case AT ->
                position == FIRST
                        ? "." + String.join(", .", values)
                        : (several && position == FIFTH ? "5th to 6th characters " : position + "th character ")
                                + listed;
        };
    }
}
