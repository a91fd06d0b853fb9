package org.hybridcode.kb.official;

import java.util.Objects;
import org.hybridcode.kb.code.Icd10Code;

/**
 * A line of an order file or a codes file.
 *
 * @param line its line in the file, from 1
 * @param code the code
 * @param billable whether the code may be reported; a codes file holds billable codes alone
 * @param title the long title
 */
public record CodeLine(int line, Icd10Code code, boolean billable, String title) {

    /** Refuses missing parts. */
    public CodeLine {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(title, "title");
    }
}
