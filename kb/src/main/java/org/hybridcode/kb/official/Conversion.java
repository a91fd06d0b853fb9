package org.hybridcode.kb.official;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;

/**
 * A new code and what was coded before it was there.
 *
 * @param line its line in the conversion table, from 1
 * @param code the new code
 * @param effective the first day on which it may be reported
 * @param previous the codes it was coded to before, in the table's order, alternatives and combinations alike; none when
 *     there were none
 */
public record Conversion(int line, Icd10Code code, LocalDate effective, List<CodeRange> previous) {

    /** Copies the list. */
    public Conversion {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(effective, "effective");
        previous = List.copyOf(previous);
    }

    /** The code that was split: the one previous code, when the new code lies below it. */
    public Optional<Icd10Code> split() {
        return previous.stream()
                .filter(range -> previous.size() == 1 && range.first().equals(range.last()))
                .map(CodeRange::first)
                .filter(before -> code.isWithin(before) && !code.equals(before))
                .findFirst();
    }
}
