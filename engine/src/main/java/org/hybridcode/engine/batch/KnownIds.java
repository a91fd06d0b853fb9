package org.hybridcode.engine.batch;

import java.io.IOException;
import java.util.Optional;
import org.hybridcode.engine.batch.input.InputItem;

/** Knows the ids of a job's records. */
@FunctionalInterface
public interface KnownIds {

    /** Where a record before this one has the same id; none when it is the first with its id. */
    Optional<String> before(InputItem.Note note) throws IOException;
}
