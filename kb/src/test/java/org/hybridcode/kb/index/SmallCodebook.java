package org.hybridcode.kb.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Chronicity;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.Division;
import org.hybridcode.kb.codebook.EntryRow;
import org.hybridcode.kb.codebook.Release;

/** A small codebook written for tests: a line for each code, a header's with a colon behind it. */
final class SmallCodebook {
    private SmallCodebook() {}

    /** Lines such as {@code S93.40: Sprain of ankle} and {@code S93.401A Sprain of right ankle}. */
    static Codebook of(String lines) {
        List<EntryRow> rows = new ArrayList<>();
        for (String line : lines.split("\n", -1)) {
            if (!line.isBlank()) {
                String code = line.strip().substring(0, line.strip().indexOf(' '));
                rows.add(new EntryRow(
                        new Icd10Code(code.replace(":", "")),
                        line.strip().substring(code.length() + 1),
                        !code.endsWith(":"),
                        Chronicity.UNKNOWN,
                        Optional.empty()));
            }
        }
        return new Codebook(
                new Release("2025", LocalDate.of(2024, 10, 1), LocalDate.of(2025, 9, 30)),
                List.of(new Division(1, CodeRange.parse("A00-Z99"), "all chapters")),
                rows,
                List.of());
    }
}
