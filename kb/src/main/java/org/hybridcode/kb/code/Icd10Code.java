package org.hybridcode.kb.code;

import java.util.Optional;

/**
 * A well-formed ICD-10-CM code, dotted, upper case: {@code J45.901}, {@code I10}, {@code S72.001A}.
 *
 * <p>Well-formed does not mean existing: only a {@link org.hybridcode.kb.codebook.CodebookEntry}, which only a codebook
 * can make, says that a code exists and is billable. Ordered by its text.
 *
 * @param text the code as the Tabular List prints it
 */
public record Icd10Code(String text) implements Comparable<Icd10Code> {
    private static final int CATEGORY_LENGTH = 3;
    private static final int LENGTH = 8;

    /** @throws IllegalArgumentException when {@code text} is not of the form of a code */
    public Icd10Code {
        if (!isWellFormed(text)) {
            throw new IllegalArgumentException(
                    "not an ICD-10-CM code: '" + text + "' (expected a form such as J45.901)");
        }
    }

    /**
     * Whether {@code text} has the form of a dotted code: a letter, two letters or digits and, behind a dot, one to four
     * more; says nothing about its existence. Read without an expression: a release holds 97,000.
     */
    public static boolean isWellFormed(String text) {
        if (text.length() < CATEGORY_LENGTH || text.length() > LENGTH || !isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char character = text.charAt(i);
            if (i == CATEGORY_LENGTH ? character != '.' : !isLetter(character) && !isDigit(character)) {
                return false;
            }
        }
        return text.length() != CATEGORY_LENGTH + 1;
    }

    private static boolean isLetter(char character) {
        return character >= 'A' && character <= 'Z';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
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
        return text.length() <= CATEGORY_LENGTH
                ? text
                : text.substring(0, CATEGORY_LENGTH) + text.substring(CATEGORY_LENGTH + 1);
    }

    /** Whether this code is {@code ancestor} or lies below it. */
    public boolean isWithin(Icd10Code ancestor) {
        return text.startsWith(ancestor.text);
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
