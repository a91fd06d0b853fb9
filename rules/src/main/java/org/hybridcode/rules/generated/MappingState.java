package org.hybridcode.rules.generated;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a generated mapping has come. */
public enum MappingState {
    /** Written and not looked at; it is not loaded. */
    DRAFT,
    /** Fires and is recorded, and proposes nothing. */
    SHADOW,
    /** Fires and proposes its code, for which the layers decide. */
    ACTIVE,
    /** Taken out of use and kept for the record; it is not loaded. */
    RETIRED;

    /** The name in rule files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether rules of this state are loaded. */
    public boolean loaded() {
        return this == SHADOW || this == ACTIVE;
    }

    /** The state of that name in rule files. */
    static Optional<MappingState> labelled(String label) {
        return Arrays.stream(values())
                .filter(state -> state.label().equals(label))
                .findFirst();
    }
}
