package org.hybridcode.engine.batch;

import java.io.IOException;
import java.util.Optional;
import org.hybridcode.engine.audit.chain.AuditLines;
import org.hybridcode.engine.audit.chain.Chain;
import org.hybridcode.engine.audit.chain.Head;

/** The files of a job as they grow. What is added is there for good when it is committed. For one thread. */
final class JobOutput implements AutoCloseable {
    private final JobFolder folder;
    private final boolean audited;
    private final CommittedFile results;
    private final CommittedFile rejected;
    private final CommittedFile audit;
    private final Chain chain;
    private final Tally tally;
    private Manifest manifest;

    /** The output at its last commit; what is behind is gone. */
    JobOutput(JobFolder folder, Manifest manifest, boolean audited) throws IOException {
        this.folder = folder;
        this.manifest = manifest;
        this.audited = audited;
        this.results = new CommittedFile(folder.results(), manifest.results());
        this.rejected = new CommittedFile(folder.rejected(), manifest.rejected());
        this.audit = new CommittedFile(folder.audit(), manifest.audit());
        this.tally = Tally.of(folder);
        this.chain = chain(folder);
    }

    private static Chain chain(JobFolder folder) {
        Chain chain = new Chain();
        try (AuditLines lines = new AuditLines(folder.audit())) {
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                chain.add(line.get());
            }
        }
        return chain;
    }

    Tally tally() {
        return tally;
    }

    Manifest manifest() {
        return manifest;
    }

    void add(Done done) throws IOException {
        if (done.result().isPresent()) {
            results.line(done.result().get());
        }
        done.count().ifPresent(tally::add);
        if (done.rejected().isPresent()) {
            rejected.line(done.rejected().get().line());
            tally.add(done.rejected().get().kind());
        }
        for (String entry : done.audit()) {
            audit(entry);
        }
    }

    void audit(String entry) throws IOException {
        if (audited) {
            audit.line(chain.next(entry));
        }
    }

    /** So many records of the input are done for good. */
    void commit(long records) throws IOException {
        manifest = manifest.at(records, results.commit(), rejected.commit(), audit.commit());
        manifest.write(folder.manifest());
    }

    /** The head of the audit as it is now. */
    Optional<Head> head() {
        return audited ? Optional.of(chain.head(manifest.job())) : Optional.empty();
    }

    void finish() throws IOException {
        manifest = manifest.ended();
        manifest.write(folder.manifest());
    }

    @Override
    public void close() throws IOException {
        results.close();
        rejected.close();
        audit.close();
    }
}
