package org.hybridcode.nlp.neural.weights;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** JSON of a model folder. */
public final class JsonFile {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonFile() {}

    /**
     * The object in a file.
     *
     * @throws WeightsException when the file is missing, is no JSON object or has a key twice
     */
    public static JsonNode object(Path file) {
        try {
            return object(file, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new WeightsException(file, "is missing or cannot be read", e);
        }
    }

    /** The object in a text that stands for a file; faults are those of {@link #object}. */
    public static JsonNode parsed(Path file, String json) {
        return object(file, json.getBytes(StandardCharsets.UTF_8));
    }

    static JsonNode object(Path file, byte[] json) {
        try {
            JsonNode node = STRICT.readTree(json);
            if (!node.isObject()) {
                throw new WeightsException(file, "holds no JSON object");
            }
            return node;
        } catch (JacksonException e) {
            throw new WeightsException(
                    file,
                    "is no JSON, at line " + e.getLocation().getLineNr() + " column "
                            + e.getLocation().getColumnNr() + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new WeightsException(file, "cannot be read", e);
        }
    }
}
