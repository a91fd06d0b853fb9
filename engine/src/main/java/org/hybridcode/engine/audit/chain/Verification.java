package org.hybridcode.engine.audit.chain;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * What came of verifying an audit file.
 *
 * @param whole whether it holds what was written, as far as that can be told
 * @param records how many records were found to be as they were written
 * @param broken the number of the first record that is not; empty when none is, or the head is of another file
 * @param message what was found, as a person reads it
 */
public record Verification(boolean whole, long records, OptionalLong broken, String message) {

    /** Refuses missing parts. */
    public Verification {
        Objects.requireNonNull(broken, "broken");
        Objects.requireNonNull(message, "message");
    }

    static Verification whole(long records, String how) {
        return new Verification(true, records, OptionalLong.empty(), records + " records, chain whole" + how);
    }

    static Verification broken(long record, String why) {
        return new Verification(false, record - 1, OptionalLong.of(record), "record " + record + " is broken: " + why);
    }

    static Verification other(long records, String why) {
        return new Verification(false, records, OptionalLong.empty(), why);
    }
}
