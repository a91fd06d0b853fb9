package org.hybridcode.kb.official;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The 7th characters that a code defines for itself and all below it.
 *
 * @param note how the Tabular List introduces them; empty where it does not
 * @param meanings the characters and what they mean, in printed order
 */
public record SeventhCharacters(String note, Map<Character, String> meanings) {

    /** Refuses missing parts and copies the meanings in their order. */
    public SeventhCharacters {
        Objects.requireNonNull(note, "note");
        meanings = Collections.unmodifiableMap(new LinkedHashMap<>(meanings));
    }
}
