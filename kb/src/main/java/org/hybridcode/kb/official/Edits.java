package org.hybridcode.kb.official;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hybridcode.kb.code.Icd10Code;

/**
 * The Medicare code editor's edits by code.
 *
 * @param byCode the edits of each code, in the order of the file
 */
public record Edits(NavigableMap<Icd10Code, List<Edit>> byCode) {

    /** Copies the table. */
    public Edits {
        TreeMap<Icd10Code, List<Edit>> copy = new TreeMap<>();
        byCode.forEach((code, edits) -> copy.put(code, List.copyOf(edits)));
        byCode = Collections.unmodifiableNavigableMap(copy);
    }

    /** The edits of a code; none for most codes. */
    public List<Edit> of(Icd10Code code) {
        return byCode.getOrDefault(code, List.of());
    }
}
