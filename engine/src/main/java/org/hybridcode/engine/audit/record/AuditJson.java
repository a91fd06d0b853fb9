package org.hybridcode.engine.audit.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Records as lines of JSON. Every field of the schema is written, an absent value as null, in a fixed order; a line with a
 * field more, a field less, a field twice, or a value of another type is refused.
 */
public final class AuditJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();
    private static final ObjectReader RECORDS = MAPPER.readerFor(AuditRecord.class);
    private static final ObjectWriter ENTRIES = MAPPER.writerFor(AuditEntry.class);

    private AuditJson() {}

    /** An entry as the text that stands in its record. */
    public static String write(AuditEntry entry) {
        return written(ENTRIES, entry);
    }

    static String text(AuditVersions versions) {
        return written(MAPPER.writer(), versions);
    }

    private static String written(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The record of a line.
     *
     * @param line the bytes of the line, without its line break
     * @param place what messages call it
     * @throws AuditException when it is no record of a schema that is known
     */
    // The parser's own message may show words of the record, so it is not passed on.
    @SuppressWarnings("UnusedException")
    public static AuditRecord read(byte[] line, String place) {
        try {
            return RECORDS.readValue(line);
        } catch (UnrecognizedPropertyException e) {
            throw new AuditException(place + ": the field \"" + e.getPropertyName() + "\" is not of the schema");
        } catch (IOException e) {
            throw new AuditException(place + ": no audit record of schema " + JobEntry.SCHEMA + fault(e));
        }
    }

    private static String fault(IOException e) {
        return e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
                ? ": the field \""
                        + mapping.getPath().get(mapping.getPath().size() - 1).getFieldName()
                        + "\" is missing or has another type"
                : "";
    }
}
