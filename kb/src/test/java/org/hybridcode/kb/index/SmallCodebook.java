package org.hybridcode.kb.index;

import java.time.LocalDate;
import java.util.Optional;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Chronicity;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookBuilder;
import org.hybridcode.kb.codebook.Division;
import org.hybridcode.kb.codebook.EntryRow;
import org.hybridcode.kb.codebook.Release;

/** A small codebook written for tests: a line for each code, a header's with a colon behind it. */
final class SmallCodebook {
    private SmallCodebook() {}

    /** Lines such as {@code S93.40: Sprain of ankle} and {@code S93.401A Sprain of right ankle}. */
    static Codebook of(String lines) {
        CodebookBuilder codebook = new CodebookBuilder();
        codebook.chapter(new Division(1, CodeRange.parse("A00-Z99"), "all chapters"));
        for (String line : lines.split("\n", -1)) {
            if (!line.isBlank()) {
                codebook.entry(entry(line.strip()));
            }
        }
        return codebook.build(new Release("2025", LocalDate.of(2024, 10, 1), LocalDate.of(2025, 9, 30)));
    }

    private static EntryRow entry(String line) {
        String code = line.substring(0, line.indexOf(' '));
        String title = line.substring(code.length() + 1);
        return code.endsWith(":")
                ? EntryRow.header(new Icd10Code(code.replace(":", "")), title, Optional.empty())
                : EntryRow.billable(new Icd10Code(code), title, Chronicity.UNKNOWN, false);
    }
}
