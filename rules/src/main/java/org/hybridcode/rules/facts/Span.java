package org.hybridcode.rules.facts;

/**
 * A stretch of the note.
 *
 * @param begin first UTF-16 unit, inclusive, 0 or more
 * @param end last UTF-16 unit, exclusive, greater than {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException when the span is empty or begins before the note */
    public Span {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException(
                    "a span is [begin, end) with 0 <= begin < end, not " + begin + "," + end);
        }
    }

    /** Whether the two spans share at least one UTF-16 unit. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** Whether {@code other} lies wholly inside this span. */
    public boolean covers(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
