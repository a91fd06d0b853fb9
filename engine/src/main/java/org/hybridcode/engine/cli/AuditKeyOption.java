package org.hybridcode.engine.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.hybridcode.engine.batch.JobKey;
import picocli.CommandLine.Option;

/** The option that gives the key of an audit's digests. */
final class AuditKeyOption {
    @Option(
            names = "--audit-key",
            paramLabel = "FILE",
            description = "The key of the digests that stand for ids and texts: 64 hexadecimal digits. Default: the"
                    + " environment's " + JobKey.VARIABLE
                    + ", else audit.key in the job's folder, which a new job gets with a random key.")
    private Optional<Path> key;

    Optional<Path> file() {
        return key;
    }
}
