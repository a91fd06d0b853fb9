package org.hybridcode.engine.batch;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hybridcode.engine.batch.input.InputItem;
import org.hybridcode.engine.batch.input.NoteSource;

/**
 * Codes the records of a source, and gives what is to be written of each in their order; no more than a few are in memory.
 * Used by one thread.
 */
public final class RecordWork implements AutoCloseable {
    private final NoteSource source;
    private final KnownIds ids;
    private final Window window;

    /**
     * Work over the records that are left of a source, which stays the caller's to close.
     *
     * @param workers how many notes are coded at once
     * @param timeout how long one note may take
     */
    public RecordWork(NoteSource source, KnownIds ids, NoteWork work, int workers, Duration timeout) {
        this.source = source;
        this.ids = ids;
        this.window = new Window(work, workers, timeout);
    }

    /**
     * What is to be written of the next record; none at the end.
     *
     * @throws BatchException when the work cannot go on
     * @throws org.hybridcode.engine.batch.input.InputException when the source cannot be read
     */
    public Optional<Done> next() throws IOException {
        boolean ended = false;
        while (!ended && !window.full()) {
            Optional<InputItem> item = source.next();
            ended = item.isEmpty();
            if (item.isPresent()) {
                add(item.get());
            }
        }
        return window.empty() ? Optional.empty() : Optional.of(window.take());
    }

    private void add(InputItem item) throws IOException {
        if (item instanceof InputItem.Unreadable unreadable) {
            window.add(rejected(unreadable, Rejected.Kind.UNREADABLE, unreadable.reason()));
            return;
        }
        InputItem.Note note = (InputItem.Note) item;
        Optional<String> before = ids.before(note);
        if (before.isPresent()) {
            window.add(rejected(note, Rejected.Kind.DUPLICATE, "the id of " + before.get() + " again"));
        } else {
            window.add(note);
        }
    }

    private static Done rejected(InputItem item, Rejected.Kind kind, String reason) {
        return Done.rejected(new Rejected(item.number(), item.position(), kind, reason), List.of());
    }

    /** How much of the source has been read, in the unit of {@link #size}. */
    public long read() {
        return source.read();
    }

    /** How much there is to read. */
    public long size() {
        return source.size();
    }

    @Override
    public void close() {
        window.close();
    }
}
