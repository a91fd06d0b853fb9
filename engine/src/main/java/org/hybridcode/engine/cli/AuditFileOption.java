package org.hybridcode.engine.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.hybridcode.engine.batch.JobFolder;
import picocli.CommandLine.Parameters;

/** The parameter that names an audit. */
final class AuditFileOption {
    @Parameters(index = "0", paramLabel = "AUDIT", description = "The folder of a job, or its audit.jsonl.")
    private Path named;

    /** The file of the audit. */
    Path file() {
        return Files.isDirectory(named) ? new JobFolder(named).audit() : named;
    }

    /** The store that is made beside it where none is named. */
    String store() {
        return JobFolder.store(file()).toString();
    }

    /** The key that the job may have kept. */
    Path key() {
        return new JobFolder(file().toAbsolutePath().getParent()).key();
    }
}
