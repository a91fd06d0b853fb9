package org.hybridcode.kb.code;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The codes that a reference of the Tabular List means: a code with all that lies below it ({@code J44.-}, {@code
 * J44.0}) or a range of such ({@code E08-E13}, {@code F10.10-F10.19}).
 *
 * @param first the first code of the range
 * @param last the last code of the range, {@code first} itself for a single reference; what lies below it is included
 */
public record CodeRange(Icd10Code first, Icd10Code last) implements Comparable<CodeRange> {

    private static final Pattern OPEN_END = Pattern.compile("\\.?-?$");
    private static final int DECADE = 2;

    /** @throws IllegalArgumentException when the range runs backwards */
    public CodeRange {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (first.compareTo(last) > 0) {
            throw new IllegalArgumentException("a range of codes runs upwards, not " + first + "-" + last);
        }
    }

    /**
     * Reads {@code J44}, {@code J44.-}, {@code J44.0-} or {@code E08-E13}.
     *
     * @throws IllegalArgumentException when the text is none of these
     */
    public static CodeRange parse(String text) {
        int dash = text.indexOf('-');
        if (dash > 0 && dash < text.length() - 1) {
            return new CodeRange(stem(text.substring(0, dash)), stem(text.substring(dash + 1)));
        }
        Icd10Code code = stem(text);
        return new CodeRange(code, code);
    }

    private static Icd10Code stem(String text) {
        return new Icd10Code(OPEN_END.matcher(text).replaceFirst(""));
    }

    /** Whether {@code code} is meant by this reference. */
    public boolean contains(Icd10Code code) {
        // Nearly every code that is asked about is of another letter.
        char letter = code.text().charAt(0);
        if (letter < first.text().charAt(0) || letter > last.text().charAt(0)) {
            return false;
        }
        String text = code.undotted();
        return prefix(text, first).compareTo(first.undotted()) >= 0
                && prefix(text, last).compareTo(last.undotted()) <= 0
                && !standsBefore(text);
    }

    /**
     * D3A sorts behind D39 but stands before D37 in the Tabular List, C7A and C7B before C76: a range that begins
     * after such a category's decade has begun and runs on into the next decade does not mean it.
     */
    private boolean standsBefore(String text) {
        String from = first.undotted();
        return Character.isLetter(text.charAt(DECADE))
                && Character.isDigit(from.charAt(DECADE))
                && text.startsWith(from.substring(0, DECADE))
                && !text.startsWith(last.undotted().substring(0, DECADE));
    }

    private static String prefix(String text, Icd10Code bound) {
        return text.substring(0, Math.min(text.length(), bound.undotted().length()));
    }

    @Override
    public int compareTo(CodeRange other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : last.compareTo(other.last);
    }

    @Override
    public String toString() {
        return first.equals(last) ? first.text() : first + "-" + last;
    }
}
