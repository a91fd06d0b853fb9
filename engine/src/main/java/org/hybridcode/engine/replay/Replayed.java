package org.hybridcode.engine.replay;

import java.util.List;
import java.util.Objects;

/**
 * What came of coding again.
 *
 * @param notes how many notes were coded again
 * @param same how many of them left the same records, byte for byte
 * @param failed how many had failed when they were coded first, and were not tried
 * @param components what the decisions depend on and is another now: {@code rulebook: recorded ..., now ...}
 * @param differences the first records that differ, each with the field in which it does
 */
public record Replayed(long notes, long same, long failed, List<String> components, List<String> differences) {

    /** Refuses missing parts and copies the lists. */
    public Replayed {
        components = List.copyOf(Objects.requireNonNull(components, "components"));
        differences = List.copyOf(Objects.requireNonNull(differences, "differences"));
    }

    /** Whether everything is the same. */
    public boolean identical() {
        return notes == same && components.isEmpty();
    }
}
