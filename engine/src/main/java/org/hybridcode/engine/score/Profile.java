package org.hybridcode.engine.score;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All that a score is made of.
 *
 * @param record what sort of record the code was read from
 * @param traits its traits, in the order of the enum
 */
public record Profile(RecordKind record, SortedSet<Trait> traits) {

    /** Refuses a missing kind and copies the traits. */
    public Profile {
        Objects.requireNonNull(record, "record");
        traits = Collections.unmodifiableSortedSet(new TreeSet<>(traits));
    }

    /** A profile of some traits. */
    public Profile(RecordKind record, Set<Trait> traits) {
        this(record, new TreeSet<>(traits));
    }
}
