package org.hybridcode.engine.audit.chain;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.hybridcode.engine.audit.record.AuditException;

/**
 * What a finished audit file is to be compared with. Whoever keeps a copy of it elsewhere can prove later that nothing has
 * changed.
 *
 * @param schema the version of the schema of heads
 * @param job the job
 * @param records how many records there are
 * @param last the SHA-256 of the last record's line
 * @param root the Merkle root of all records
 * @param signature the Ed25519 signature over the other fields, hexadecimal; empty when it is not signed
 */
@JsonPropertyOrder({"schema", "job", "records", "last", "root", "signature"})
public record Head(int schema, String job, long records, String last, String root, String signature) {
    /** The version of the schema that this program writes. */
    public static final int SCHEMA = 1;

    private static final String SUFFIX = ".head.json";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** @throws IllegalArgumentException when the schema is one that this program does not know */
    public Head {
        if (schema != SCHEMA) {
            throw new IllegalArgumentException("schema " + schema + " of the head is not known, only " + SCHEMA);
        }
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(last, "last");
        Objects.requireNonNull(root, "root");
        Objects.requireNonNull(signature, "signature");
    }

    /** The file of the head of an audit file: beside it. */
    public static Path beside(Path audit) {
        return audit.resolveSibling(String.valueOf(audit.getFileName()).replaceAll("\\.jsonl$", "") + SUFFIX);
    }

    /** The head in a file, or none when there is no such file. */
    public static Optional<Head> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(Files.readString(file, StandardCharsets.UTF_8), file.toString()));
        } catch (IOException e) {
            throw new AuditException("cannot read " + file + "; check that you may read it", e);
        }
    }

    /**
     * The head that is written so.
     *
     * @param place what messages call it
     * @throws AuditException when it is none
     */
    // The parser's own message shows the content.
    @SuppressWarnings("UnusedException")
    public static Head of(String written, String place) {
        try {
            return MAPPER.readValue(written, Head.class);
        } catch (JsonProcessingException e) {
            throw new AuditException(place + ": no head of an audit of schema " + SCHEMA);
        }
    }

    /** The same, signed. */
    public Head signed(SigningKey key) {
        return new Head(schema, job, records, last, root, key.sign(signedBytes()));
    }

    /** Whether it is signed. */
    public boolean hasSignature() {
        return !signature.isEmpty();
    }

    /** The line of the head's file, with its line break. */
    public String text() {
        try {
            return MAPPER.writeValueAsString(this) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] signedBytes() {
        return String.join(
                        "\n", "hybridcode audit head", String.valueOf(schema), job, String.valueOf(records), last, root)
                .getBytes(StandardCharsets.UTF_8);
    }
}
