package org.hybridcode.engine.batch;

import java.util.List;
import java.util.Optional;

/**
 * What is to be written of one record of the input.
 *
 * @param result its line of the results; empty when it was not coded
 * @param count what it adds to the counts; there with a result
 * @param rejected why it was not coded
 * @param audit what the audit says of it
 * @param nanos how long coding it took
 */
public record Done(
        Optional<String> result,
        Optional<NoteCount> count,
        Optional<Rejected> rejected,
        List<String> audit,
        long nanos) {

    /** Copies the records of the audit. */
    public Done {
        audit = List.copyOf(audit);
    }

    static Done coded(String line, NoteCount count, List<String> audit, long nanos) {
        return new Done(Optional.of(line), Optional.of(count), Optional.empty(), audit, nanos);
    }

    static Done rejected(Rejected rejected, List<String> audit) {
        return new Done(Optional.empty(), Optional.empty(), Optional.of(rejected), audit, 0);
    }
}
