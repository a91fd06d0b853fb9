package org.hybridcode.nlp.neural;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The checkpoints with reference figures from the transformers library; tests that need them skip where they are not. */
public final class SharedModels {
    private SharedModels() {}

    /** The folder of a checkpoint. */
    public static Path folder(String name) {
        Optional<Path> found = Stream.of(
                        Optional.ofNullable(System.getenv("HYBRIDCODE_DATA")).orElse("../shared/data"),
                        "../../shared/data")
                .map(Path::of)
                .map(data -> data.resolve("models").resolve(name))
                .filter(Files::isDirectory)
                .findFirst();
        Assumptions.assumeTrue(found.isPresent(), "models/" + name + " is not in HYBRIDCODE_DATA");
        return found.orElseThrow();
    }

    /** What transformers computed with it. */
    public static JsonNode reference(Path folder) {
        try {
            return new ObjectMapper().readTree(folder.resolve("ref.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole numbers of the reference. */
    public static int[] ints(JsonNode array) {
        int[] values = new int[array.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = array.get(i).asInt();
        }
        return values;
    }

    /** Numbers of the reference. */
    public static float[] floats(JsonNode array) {
        float[] values = new float[array.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) array.get(i).asDouble();
        }
        return values;
    }
}
