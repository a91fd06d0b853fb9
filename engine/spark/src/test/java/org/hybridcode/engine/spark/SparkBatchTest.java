package org.hybridcode.engine.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hybridcode.engine.audit.gather.AuditParts;
import org.hybridcode.engine.cli.HybridCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that spark-submit runs. */
final class SparkBatchTest {
    private static final List<String> SETTINGS =
            List.of("spark.master", "spark.ui.enabled", "spark.driver.host", "spark.driver.bindAddress");
    private static final List<String> VALUES = List.of("local[2]", "false", "127.0.0.1", "127.0.0.1");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** As spark-submit gives them. */
    @BeforeEach
    void setsSpark() {
        for (int i = 0; i < SETTINGS.size(); i++) {
            System.setProperty(SETTINGS.get(i), VALUES.get(i));
        }
    }

    @AfterEach
    void forgetsSpark() {
        SETTINGS.forEach(System::clearProperty);
    }

    private int run(String... arguments) {
        return HybridCode.run(new SparkBatch(), new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private String input() throws IOException {
        return Notes.write(folder.resolve("notes.parquet"), 1 << 20, Notes.from(0, 12))
                .toString();
    }

    @Test
    void notesAreCodedAsTheCommandLineSays() throws IOException {
        Path key = Files.writeString(folder.resolve("key"), "7".repeat(64));
        Path coded = folder.resolve("coded");
        assertThat(run(input(), "--out", coded.toString(), "--audit-key", key.toString(), "--block", "5"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("12 notes coded, 0 records rejected");
        assertThat(new AuditParts(coded, Optional.empty(), Optional.empty()).size())
                .isEqualTo(3);
        assertThat(Files.readString(coded.resolve("summary.json"))).contains("\"coded\" : 12");
    }

    @Test
    void aJobWithoutAKeyOrWithAnUnusableInputDoesNotBegin() throws IOException {
        Path coded = folder.resolve("coded");
        assertThat(run(input(), "--out", coded.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("--audit-key").contains("openssl rand -hex 32");
        Path key = Files.writeString(folder.resolve("key"), "7".repeat(64));
        assertThat(run(folder.toString() + "/none", "--out", coded.toString(), "--audit-key", key.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("nothing at");
        Path none = Files.writeString(folder.resolve("none.parquet"), "no parquet at all");
        assertThat(run(none.toString(), "--out", coded.toString(), "--audit-key", key.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("none.parquet is no Parquet file");
        assertThat(run(input(), "--out", coded.toString(), "--audit-key", key.toString(), "--block", "0"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("above zero");
        assertThat(coded).doesNotExist();
    }
}
