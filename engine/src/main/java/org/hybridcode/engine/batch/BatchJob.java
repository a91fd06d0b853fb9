package org.hybridcode.engine.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.hybridcode.engine.audit.chain.Head;
import org.hybridcode.engine.audit.record.AuditJson;
import org.hybridcode.engine.batch.input.InputDigest;
import org.hybridcode.engine.batch.input.InputItem;
import org.hybridcode.engine.batch.input.NoteSource;
import org.hybridcode.engine.batch.output.ParquetResults;
import org.hybridcode.engine.coding.CodingService;

/** Codes all notes of an input into a folder. */
public final class BatchJob {
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
        String input = audit.input(InputDigest.of(plan.input()));
        String versions = audit.versions().sha256();
        if (!folder.begun()) {
            Manifest beginning = Manifest.beginning(audit.job(input), input, versions);
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
            output.audit(AuditJson.write(audit.opening(manifest.job(), manifest.input())));
            output.commit(0);
        }
        Timing timing = new Timing(plan.workers());
        NoteWork work = new NoteWork(service, audit.recorder(manifest.job()), audit.clock());
        try (NoteSource source = NoteSource.open(plan.input(), plan.reading(), plan.longest());
                SeenIds seen = new SeenIds(folder.ids())) {
            skip(source, seen, manifest.records());
            try (RecordWork records = new RecordWork(source, seen, work, plan.workers(), plan.timeout())) {
                write(records, output, timing, progress);
            }
        }
        finish(output, timing);
    }

    private void finish(JobOutput output, Timing timing) throws IOException {
        Optional<Head> head = output.head();
        if (head.isPresent()) {
            Durable.replace(
                    Head.beside(folder.audit()), audit.signed(head.get()).text());
        }
        if (parquet) {
            ParquetResults.write(folder.results(), folder.parquet());
        }
        Durable.replace(folder.summary(), output.tally().json(output.manifest().job()));
        Durable.replace(folder.timing(), timing.json());
        output.finish();
    }

    /** The records that an earlier run has done; their ids are met again. */
    private static void skip(NoteSource source, SeenIds seen, long done) throws IOException {
        for (long records = 0; records < done; records++) {
            InputItem item = source.next()
                    .orElseThrow(() -> new BatchException(
                            "the input ends before the record that the job has come to; begin anew"));
            if (item instanceof InputItem.Note note) {
                seen.before(note);
            }
        }
    }

    private void write(RecordWork work, JobOutput output, Timing timing, BatchProgress progress) throws IOException {
        long records = output.manifest().records();
        for (Optional<Done> done = work.next(); done.isPresent(); done = work.next()) {
            output.add(done.get());
            if (done.get().result().isPresent()) {
                timing.add(done.get().nanos());
            }
            records++;
            if (records % plan.block() == 0) {
                output.commit(records);
            }
            progress.at(work.read(), work.size(), records);
        }
        if (records > output.manifest().records()) {
            output.commit(records);
        }
    }
}
