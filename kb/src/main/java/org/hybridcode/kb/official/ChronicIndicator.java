package org.hybridcode.kb.official;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Chronicity;

/**
 * AHRQ's chronic condition indicator of one year.
 *
 * @param flags by undotted code; {@link Chronicity#UNKNOWN} where the indicator leaves a code open
 */
public record ChronicIndicator(NavigableMap<String, Chronicity> flags) {
    private static final int CATEGORY_LENGTH = 3;
    private static final String AFTER_ALL_CODES = "~";

    /** Copies the flags. */
    public ChronicIndicator {
        flags = Collections.unmodifiableNavigableMap(new TreeMap<>(flags));
    }

    /**
     * The flag of a code. A code that the indicator does not know, being younger or a header, takes the flag that its
     * nearest relatives agree on: all codes below it, else all below the nearest code above it that has any.
     */
    public Chronicity of(Icd10Code code) {
        String undotted = code.undotted();
        for (int length = undotted.length(); length >= CATEGORY_LENGTH; length--) {
            String stem = undotted.substring(0, length);
            Map<String, Chronicity> relatives = flags.subMap(stem, stem + AFTER_ALL_CODES);
            if (!relatives.isEmpty()) {
                Set<Chronicity> distinct = EnumSet.copyOf(relatives.values());
                return distinct.size() == 1 ? distinct.iterator().next() : Chronicity.UNKNOWN;
            }
        }
        return Chronicity.UNKNOWN;
    }
}
