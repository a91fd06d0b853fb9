package org.hybridcode.engine.spark;

import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.TaskContext;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.hybridcode.engine.audit.record.NoteRecorder;
import org.hybridcode.engine.batch.NoteWork;
import org.hybridcode.engine.batch.RecordWork;
import org.hybridcode.engine.batch.input.NoteSource;
import org.hybridcode.engine.batch.input.ParquetNotes;
import org.hybridcode.engine.batch.input.RowSlice;
import org.hybridcode.engine.cli.JobEngine;

/**
 * What tasks know of the job.
 *
 * @param engines opens what codes
 * @param versions the digest of what decisions depend on
 * @param longest the most bytes of a record
 * @param timeout how long one note may take
 * @param recording how the audit is written
 * @param attempts how often a task is tried at most
 * @param files how files are found
 */
record PartPlan(
        EngineSource engines,
        String versions,
        int longest,
        Duration timeout,
        Recording recording,
        int attempts,
        SerializableConfiguration files)
        implements Serializable {

    /**
     * How the audit is written.
     *
     * @param job the job's name
     * @param opening the record that opens the audit of each part; empty when there is no audit
     * @param recorder says in records what becomes of a note; not asked when there is no audit
     * @param clock the clock of the job
     */
    record Recording(String job, String opening, NoteRecorder recorder, Clock clock) implements Serializable {
        boolean written() {
            return !opening.isEmpty();
        }
    }

    /**
     * The records of a slice. A task that meets damage fails, for it may be the storage that does; the last attempt
     * takes the damage for what it is.
     */
    NoteSource source(RowSlice slice) throws IOException {
        JobEngine engine = Engines.of(engines, versions);
        boolean last = TaskContext.get().attemptNumber() + 1 >= attempts;
        NoteSource source = ParquetNotes.open(
                InputFiles.opened(slice.file(), files.value()), slice, engine.reading(), longest, !last);
        atEnd(source::close);
        return source;
    }

    /**
     * The lines of a slice.
     *
     * @param before where the ids of its records have been met before, by the numbers of the records
     */
    PartLines lines(int part, RowSlice slice, Map<Long, String> before) throws IOException {
        Optional<NoteRecorder> recorder = recording.written() ? Optional.of(recording.recorder()) : Optional.empty();
        NoteWork work = new NoteWork(Engines.of(engines, versions).service(), recorder, recording.clock());
        RecordWork records =
                new RecordWork(source(slice), note -> Optional.ofNullable(before.get(note.number())), work, 1, timeout);
        atEnd(records::close);
        return new PartLines(part, records, recording);
    }

    private static void atEnd(Runnable close) {
        TaskCompletionListener listener = context -> close.run();
        TaskContext.get().addTaskCompletionListener(listener);
    }
}
