package org.hybridcode.engine.batch;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * How far a job has come; replaced as a whole when a block is committed.
 *
 * @param schema the version of this file
 * @param job the job's name
 * @param input the keyed digest of the input
 * @param versions the digest of what decisions depend on
 * @param records how many records of the input are done
 * @param results how many bytes of the results are committed
 * @param rejected how many of the rejected records
 * @param audit how many of the audit
 * @param finished whether everything is done
 */
@JsonPropertyOrder({"schema", "job", "input", "versions", "records", "results", "rejected", "audit", "finished"})
record Manifest(
        int schema,
        String job,
        String input,
        String versions,
        long records,
        long results,
        long rejected,
        long audit,
        boolean finished) {
    static final int SCHEMA = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    Manifest {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(versions, "versions");
        if (schema != SCHEMA) {
            throw new IllegalArgumentException("schema " + schema + " of a job is not known, only " + SCHEMA);
        }
    }

    static Manifest beginning(String job, String input, String versions) {
        return new Manifest(SCHEMA, job, input, versions, 0, 0, 0, 0, false);
    }

    Manifest at(long done, long resultBytes, long rejectedBytes, long auditBytes) {
        return new Manifest(SCHEMA, job, input, versions, done, resultBytes, rejectedBytes, auditBytes, false);
    }

    Manifest ended() {
        return new Manifest(SCHEMA, job, input, versions, records, results, rejected, audit, true);
    }

    static Manifest read(Path file) {
        try {
            return MAPPER.readValue(Files.readAllBytes(file), Manifest.class);
        } catch (IOException e) {
            throw new BatchException(file + " is not of a job of this program; begin anew in a new folder", e);
        }
    }

    void write(Path file) throws IOException {
        try {
            Durable.replace(file, MAPPER.writeValueAsString(this) + "\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
