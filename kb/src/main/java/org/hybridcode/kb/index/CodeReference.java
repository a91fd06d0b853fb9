package org.hybridcode.kb.index;

import java.util.Optional;
import org.hybridcode.kb.code.Icd10Code;

/**
 * A code as the index prints it: {@code E11.40}, or {@code S93.40-} when the Tabular List has to be asked for more
 * characters. A reference without a dash may lead to a header all the same.
 *
 * @param text as printed, not empty
 */
public record CodeReference(String text) {

    /** @throws IllegalArgumentException when {@code text} without its dash is not of the form of a code */
    public CodeReference {
        new Icd10Code(stemOf(text));
    }

    /** The reference as printed in a cell or a code element; none for an empty text or dashes alone. */
    public static Optional<CodeReference> of(String printed) {
        return printed.isEmpty() || printed.charAt(0) == '-'
                ? Optional.empty()
                : Optional.of(new CodeReference(printed));
    }

    private static String stemOf(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '-' || text.charAt(end - 1) == '.')) {
            end--;
        }
        return text.substring(0, end);
    }

    /** The code without the dash, billable or not. */
    public Icd10Code stem() {
        return new Icd10Code(stemOf(text));
    }

    /** Whether the index itself says that characters are missing. */
    public boolean open() {
        return text.endsWith("-");
    }

    @Override
    public String toString() {
        return text;
    }
}
