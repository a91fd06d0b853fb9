package org.hybridcode.rules.reading;

/**
 * Where a part of a rule stands in the text of its file.
 *
 * @param line its first line, from 1
 * @param begin its first UTF-16 unit, inclusive
 * @param end its last, exclusive
 */
public record Place(int line, int begin, int end) {

    /** @throws IllegalArgumentException when it is empty or before the text */
    public Place {
        if (line < 1 || begin < 0 || end <= begin) {
            throw new IllegalArgumentException("no place: line " + line + ", " + begin + " to " + end);
        }
    }

    /** The part of a text that stands there. */
    public String in(String text) {
        return text.substring(begin, end);
    }
}
