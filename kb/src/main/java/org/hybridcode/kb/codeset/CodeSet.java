package org.hybridcode.kb.codeset;

import java.util.List;
import java.util.Objects;
import org.hybridcode.kb.code.CodePattern;
import org.hybridcode.kb.code.Icd10Code;

/**
 * Codes that a guideline speaks of together, under a name that rules use.
 *
 * @param name the name
 * @param offered whether queries offer its codes as the choices there are
 * @param source where the guidelines or the code editor speak of them
 * @param codes what belongs to it; codes that a release does not hold are no fault
 */
public record CodeSet(String name, boolean offered, String source, List<CodePattern> codes) {

    /** Refuses missing parts and copies the codes. */
    public CodeSet {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
        codes = List.copyOf(codes);
    }

    /** Whether the code belongs to the set. */
    public boolean contains(Icd10Code code) {
        return codes.stream().anyMatch(pattern -> pattern.contains(code));
    }
}
