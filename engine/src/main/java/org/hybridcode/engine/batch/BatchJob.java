package org.hybridcode.engine.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hybridcode.engine.audit.chain.Head;
import org.hybridcode.engine.audit.record.AuditJson;
import org.hybridcode.engine.audit.record.JobEntry;
import org.hybridcode.engine.audit.record.NoteRecorder;
import org.hybridcode.engine.batch.input.InputDigest;
import org.hybridcode.engine.batch.input.InputItem;
import org.hybridcode.engine.batch.input.NoteSource;
import org.hybridcode.engine.batch.output.ParquetResults;
import org.hybridcode.engine.coding.CodingService;

/** Codes all notes of an input into a folder. */
public final class BatchJob {
    private static final int NAME = 12;

    private final BatchPlan plan;
    private final BatchAudit audit;
    private final JobFolder folder;
    private final CodingService service;
    private final boolean parquet;

    /**
     * A job.
     *
     * @param parquet whether the results become a Parquet file
     */
    public BatchJob(BatchPlan plan, BatchAudit audit, JobFolder folder, CodingService service, boolean parquet) {
        this.plan = plan;
        this.audit = audit;
        this.folder = folder;
        this.service = service;
        this.parquet = parquet;
    }

    /**
     * Runs the job to its end, from the beginning or from where it was interrupted.
     *
     * @throws BatchException when it cannot begin or go on; what is committed stays
     * @throws org.hybridcode.engine.batch.input.InputException when the input cannot be read
     */
    public BatchOutcome run(BatchProgress progress) {
        try (FileChannel channel =
                FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock(channel);
            return locked(progress);
        } catch (IOException e) {
            throw new BatchException(
                    "cannot write to " + folder.path() + " (" + reason(e)
                            + "); what is committed stays: make room, or give it back, and go on with the job by --resume",
                    e);
        }
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
    }

    /** The lock goes with the channel, and with the process, however it ends. */
    private void lock(FileChannel channel) throws IOException {
        try {
            if (channel.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            throw new BatchException("another job is at work in " + folder.path() + "; wait for it", e);
        }
        throw new BatchException("another job is at work in " + folder.path() + "; wait for it");
    }

    private BatchOutcome locked(BatchProgress progress) throws IOException {
        Manifest manifest = manifest();
        try (JobOutput output = new JobOutput(folder, manifest, audit.written())) {
            if (!manifest.finished()) {
                coded(output, progress);
            }
            return new BatchOutcome(output.tally().coded(), output.tally().rejected(), manifest.records());
        }
    }

    /** Where the job is; a job that is resumed has to be the same. */
    private Manifest manifest() throws IOException {
        String input = audit.key().input(InputDigest.of(plan.input()));
        String versions = audit.versions().sha256();
        if (!folder.begun()) {
            String job = audit.job()
                    .orElseGet(
                            () -> "job-" + audit.key().input(input + versions).substring(0, NAME));
            Manifest beginning = Manifest.beginning(job, input, versions);
            beginning.write(folder.manifest());
            return beginning;
        }
        Manifest found = Manifest.read(folder.manifest());
        if (!found.input().equals(input)) {
            throw new BatchException("the job in " + folder.path() + " is over another input, or with another key;"
                    + " give those that it was begun with, or a new folder");
        }
        if (!found.versions().equals(versions)) {
            throw new BatchException("the job in " + folder.path() + " was begun with another program, knowledge base,"
                    + " rulebook, model or setting; give those, or a new folder");
        }
        return found;
    }

    private void coded(JobOutput output, BatchProgress progress) throws IOException {
        Manifest manifest = output.manifest();
        if (manifest.audit() == 0) {
            output.audit(AuditJson.write(opening(manifest)));
            output.commit(0);
        }
        Timing timing = new Timing(plan.workers());
        Optional<NoteRecorder> recorder = audit.written()
                ? Optional.of(new NoteRecorder(
                        manifest.job(), audit.actor(), manifest.versions(), audit.key(), audit.withText()))
                : Optional.empty();
        NoteWork work = new NoteWork(service, recorder, audit.clock());
        try (NoteSource source = NoteSource.open(plan.input(), plan.reading(), plan.longest());
                SeenIds seen = new SeenIds(folder.ids());
                Window window = new Window(work, plan.workers(), plan.timeout())) {
            new Run(source, seen, window, output, timing, progress).toTheEnd(manifest.records());
        }
        finish(output, timing);
    }

    private JobEntry opening(Manifest manifest) {
        return new JobEntry(
                JobEntry.SCHEMA,
                audit.clock().instant().truncatedTo(ChronoUnit.MILLIS),
                manifest.job(),
                audit.actor(),
                audit.key().id(),
                manifest.input(),
                audit.versions(),
                audit.rules());
    }

    private void finish(JobOutput output, Timing timing) throws IOException {
        Optional<Head> head = output.head();
        if (head.isPresent()) {
            Head signed = audit.signing().map(head.get()::signed).orElse(head.get());
            Durable.replace(Head.beside(folder.audit()), signed.text());
        }
        if (parquet) {
            ParquetResults.write(folder.results(), folder.parquet());
        }
        Durable.replace(folder.summary(), output.tally().json(output.manifest().job()));
        Durable.replace(folder.timing(), timing.json());
        output.finish();
    }

    /** One run over the input. */
    private final class Run {
        private final NoteSource source;
        private final SeenIds seen;
        private final Window window;
        private final JobOutput output;
        private final Timing timing;
        private final BatchProgress progress;
        private long records;

        Run(NoteSource source, SeenIds seen, Window window, JobOutput output, Timing timing, BatchProgress progress) {
            this.source = source;
            this.seen = seen;
            this.window = window;
            this.output = output;
            this.timing = timing;
            this.progress = progress;
        }

        void toTheEnd(long done) throws IOException {
            skip(done);
            Optional<InputItem> item = source.next();
            while (item.isPresent() || !window.empty()) {
                if (item.isPresent() && !window.full()) {
                    add(item.get());
                    item = source.next();
                } else {
                    write(window.take());
                }
            }
            if (records > output.manifest().records()) {
                output.commit(records);
            }
        }

        /** The records that an earlier run has done; their ids are met again. */
        private void skip(long done) throws IOException {
            while (records < done) {
                Optional<InputItem> item = source.next();
                if (item.isEmpty()) {
                    throw new BatchException("the input ends before the record that the job has come to; begin anew");
                }
                if (item.get() instanceof InputItem.Note note) {
                    seen.before(note.note().id(), note.position());
                }
                records++;
            }
        }

        private void add(InputItem item) throws IOException {
            if (item instanceof InputItem.Unreadable unreadable) {
                window.add(rejected(unreadable, Rejected.Kind.UNREADABLE, unreadable.reason()));
                return;
            }
            InputItem.Note note = (InputItem.Note) item;
            Optional<String> before = seen.before(note.note().id(), note.position());
            if (before.isPresent()) {
                window.add(rejected(note, Rejected.Kind.DUPLICATE, "the id of " + before.get() + " again"));
            } else {
                window.add(note);
            }
        }

        private static Done rejected(InputItem item, Rejected.Kind kind, String reason) {
            return Done.rejected(new Rejected(item.number(), item.position(), kind, reason), List.of());
        }

        private void write(Done done) throws IOException {
            output.add(done);
            if (done.result().isPresent()) {
                timing.add(done.nanos());
            }
            records++;
            if (records % plan.block() == 0) {
                output.commit(records);
            }
            progress.at(source.read(), source.size(), records);
        }
    }
}
