package org.hybridcode.kb.code;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A well-formed ICD-10-CM code, dotted, upper case: {@code J45.901}, {@code I10}, {@code S72.001A}.
 *
 * <p>Well-formed does not mean existing: only a {@link org.hybridcode.kb.codebook.CodebookEntry}, which only a codebook
 * can make, says that a code exists and is billable. Ordered by its text.
 *
 * @param text the code as the Tabular List prints it
 */
public record Icd10Code(String text) implements Comparable<Icd10Code> {
    private static final Pattern FORM = Pattern.compile("[A-Z][0-9A-Z][0-9A-Z](\\.[0-9A-Z]{1,4})?");
    private static final int CATEGORY_LENGTH = 3;

    /** @throws IllegalArgumentException when {@code text} is not of the form of a code */
    public Icd10Code {
        if (!isWellFormed(text)) {
            throw new IllegalArgumentException(
                    "not an ICD-10-CM code: '" + text + "' (expected a form such as J45.901)");
        }
    }

    /** Whether {@code text} has the form of a dotted code; says nothing about its existence. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    /** The dotted code of the order file's undotted form: {@code J45901} gives {@code J45.901}. */
    public static Icd10Code ofUndotted(String undotted) {
        return new Icd10Code(
                undotted.length() <= CATEGORY_LENGTH
                        ? undotted
                        : undotted.substring(0, CATEGORY_LENGTH) + "." + undotted.substring(CATEGORY_LENGTH));
    }

    /** The three-character category. */
    public Icd10Code category() {
        return new Icd10Code(text.substring(0, CATEGORY_LENGTH));
    }

    /** The code that is one character shorter, whether or not it exists; none above a category. */
    public Optional<Icd10Code> parent() {
        if (text.length() <= CATEGORY_LENGTH) {
            return Optional.empty();
        }
        int end = text.length() - 1 == CATEGORY_LENGTH + 1 ? CATEGORY_LENGTH : text.length() - 1;
        return Optional.of(new Icd10Code(text.substring(0, end)));
    }

    /** The code without its dot, as the order file and claims write it. */
    public String undotted() {
        return text.replace(".", "");
    }

    /** Whether this code is {@code ancestor} or lies below it. */
    public boolean isWithin(Icd10Code ancestor) {
        return undotted().startsWith(ancestor.undotted());
    }

    @Override
    public int compareTo(Icd10Code other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
