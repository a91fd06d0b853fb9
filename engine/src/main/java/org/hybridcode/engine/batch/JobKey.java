package org.hybridcode.engine.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.hybridcode.engine.audit.chain.KeyPairFiles;
import org.hybridcode.engine.audit.record.DigestKey;

/** Finds the key of a job's digests: in a file that is named, in the environment, or beside the job. */
public final class JobKey {
    /** The name in the environment. */
    public static final String VARIABLE = "HYBRIDCODE_AUDIT_KEY";

    private JobKey() {}

    /**
     * The key for a job that begins or goes on; without a named one a random key is made and kept beside the job.
     *
     * @throws BatchException when it cannot be read or written, or is none; the message does not show it
     */
    public static DigestKey forJob(Optional<Path> named, Map<String, String> environment, JobFolder folder) {
        Optional<DigestKey> given = given(named, environment);
        if (given.isPresent()) {
            return given.get();
        }
        if (!Files.exists(folder.key())) {
            make(folder.key());
        }
        return read(folder.key());
    }

    /** The key that was made for a job and is kept beside it; none when there is none. */
    public static Optional<DigestKey> beside(JobFolder folder) {
        return Files.exists(folder.key()) ? Optional.of(read(folder.key())) : Optional.empty();
    }

    /**
     * The key of a job that is there; none when it is not to be found, as when it was destroyed.
     *
     * @param beside the file in which a job keeps the key that was made for it
     * @throws BatchException when it cannot be read, or is none
     */
    public static Optional<DigestKey> known(Optional<Path> named, Map<String, String> environment, Path beside) {
        return given(named, environment).or(() -> Files.exists(beside) ? Optional.of(read(beside)) : Optional.empty());
    }

    /**
     * The key that is named, or stands in the environment.
     *
     * @throws BatchException when it cannot be read, or is none
     */
    public static Optional<DigestKey> given(Optional<Path> named, Map<String, String> environment) {
        return named.map(JobKey::read).or(() -> Optional.ofNullable(environment.get(VARIABLE))
                .map(written -> parsed(written, "the environment's " + VARIABLE)));
    }

    private static DigestKey read(Path file) {
        try {
            return parsed(Files.readString(file, StandardCharsets.US_ASCII), file.toString());
        } catch (IOException e) {
            throw new BatchException(
                    "cannot read the key " + file + "; check that it is there and that you may read it", e);
        }
    }

    private static DigestKey parsed(String written, String place) {
        try {
            return DigestKey.of(written);
        } catch (IllegalArgumentException e) {
            throw new BatchException(
                    place + ": " + e.getMessage()
                            + "; give 64 hexadecimal digits, as 'openssl rand -hex 32' prints them",
                    e);
        }
    }

    private static void make(Path file) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            KeyPairFiles.secret(part, DigestKey.random() + "\n");
            Durable.move(part, file);
        } catch (IOException e) {
            throw new BatchException("cannot write the key " + file + "; give a folder that you may write to", e);
        }
    }
}
