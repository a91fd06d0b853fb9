package org.hybridcode.engine.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.hybridcode.engine.audit.record.DigestKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job always has a key, and never the same one by accident. */
final class JobKeyTest {
    @TempDir
    Path parent;

    private JobFolder folder;

    @BeforeEach
    void beginsAJob() {
        folder = JobFolder.prepare(parent.resolve("job"), false);
    }

    private DigestKey made() {
        return JobKey.forJob(Optional.empty(), Map.of(), folder);
    }

    @Test
    void withoutANamedKeyARandomOneIsKeptBesideTheJobForItsOwnerAlone() throws IOException {
        assertThat(made().id()).isEqualTo(made().id());
        JobFolder other = JobFolder.prepare(parent.resolve("other"), false);
        assertThat(JobKey.forJob(Optional.empty(), Map.of(), other).id()).isNotEqualTo(made().id());
        assumeTrue(folder.key().getFileSystem().supportedFileAttributeViews().contains("posix"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.key())))
                .isEqualTo("rw-------");
    }

    @Test
    void aNamedFileGoesBeforeTheEnvironmentAndBothBeforeTheJobsOwn() throws IOException {
        Path file = Files.writeString(parent.resolve("key"), "1".repeat(64) + "\n");
        Map<String, String> environment = Map.of(JobKey.VARIABLE, "2".repeat(64));
        assertThat(JobKey.forJob(Optional.of(file), environment, folder).id())
                .isEqualTo(DigestKey.of("1".repeat(64)).id());
        assertThat(JobKey.forJob(Optional.empty(), environment, folder).id())
                .isEqualTo(DigestKey.of("2".repeat(64)).id());
        assertThat(folder.key()).doesNotExist();
    }

    @Test
    void aKeyThatWasDestroyedIsNotFoundAndNotMadeAgain() throws IOException {
        made();
        Files.delete(folder.key());
        assertThat(JobKey.known(Optional.empty(), Map.of(), folder.key())).isEmpty();
        assertThat(folder.key()).doesNotExist();
    }

    @Test
    void aFileThatHoldsNoKeyIsNamedAndNotShown() throws IOException {
        Path file = Files.writeString(parent.resolve("key"), "open sesame");
        assertThatExceptionOfType(BatchException.class)
                .isThrownBy(() -> JobKey.forJob(Optional.of(file), Map.of(), folder))
                .withMessageContaining(file.toString())
                .withMessageNotContaining("sesame");
    }
}
