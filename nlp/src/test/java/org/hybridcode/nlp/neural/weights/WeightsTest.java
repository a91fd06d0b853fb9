package org.hybridcode.nlp.neural.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hybridcode.nlp.neural.TinyCheckpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WeightsTest {
    @TempDir
    private Path folder;

    @Test
    void mapsWhatTheFileHolds() throws IOException {
        safetensors("{\"a\":{\"dtype\":\"F32\",\"shape\":[1,2],\"data_offsets\":[0,8]}}", 1.5f, -2f);
        WeightTensor tensor = Weights.open(folder).require("a", List.of(1L, 2L));
        assertThat(tensor.map().getFloat(0)).isEqualTo(1.5f);
        assertThat(tensor.map().getFloat(4)).isEqualTo(-2f);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]},\"b\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[4,12]}}; tensor b: overlaps",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]},\"b\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[8,12]}}; tensor b: leaves a hole",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[9],\"data_offsets\":[0,36]}}; tensor a: ends at byte",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}; 8 bytes follow the last tensor",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[3],\"data_offsets\":[0,8]}}; tensor a: data_offsets [0, 8] do not fit",
                "{\"a\":{\"dtype\":\"F99\",\"shape\":[3],\"data_offsets\":[0,12]}}; tensor a: unknown dtype 'F99'",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[-3],\"data_offsets\":[0,12]}}; tensor a: shape holds -3",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[9223372036854775807,2],\"data_offsets\":[0,12]}}; tensor a: shape",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[3]}}; tensor a: has no data_offsets",
                "{\"a\":1,\"a\":2}; is no JSON",
                "[]; holds no JSON object"
            })
    void refusesABrokenHeaderAndNamesTheTensor(String header, String fault) throws IOException {
        Path file = safetensors(header, 1f, 2f, 3f);
        assertThatThrownBy(() -> Weights.open(folder))
                .isInstanceOf(WeightsException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(fault);
    }

    @ParameterizedTest
    @CsvSource({"0", "7", "8", "40"})
    void refusesATruncatedHeader(int bytes) throws IOException {
        Path file = TinyCheckpoint.ofType("F32").write(folder).resolve("model.safetensors");
        Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), bytes));
        assertThatThrownBy(() -> Weights.open(folder)).hasMessageContaining("model.safetensors: truncated header");
    }

    @Test
    void refusesATruncatedFileAndNamesTheTensorCutOff() throws IOException {
        Path file = TinyCheckpoint.ofType("F32").write(folder).resolve("model.safetensors");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 1));
        assertThatThrownBy(() -> Weights.open(folder)).hasMessageContaining("tensor lm_head.weight: ends at byte");
    }

    @Test
    void readsShardsAsOneFile() {
        TinyCheckpoint checkpoint = TinyCheckpoint.ofType("BF16");
        Weights one = Weights.open(checkpoint.write(folder.resolve("one")));
        Weights shards = Weights.open(checkpoint.writeShards(folder.resolve("shards")));
        assertThat(shards.tensors().keySet()).isEqualTo(one.tensors().keySet());
        one.tensors()
                .forEach((name, tensor) ->
                        assertThat(shards.find(name).orElseThrow().map()).isEqualTo(tensor.map()));
    }

    @Test
    void namesAMissingShard() throws IOException {
        TinyCheckpoint.ofType("F32").writeShards(folder);
        Files.delete(folder.resolve("model-3.safetensors"));
        assertThatThrownBy(() -> Weights.open(folder))
                .hasMessageContaining("model-3.safetensors")
                .hasMessageContaining("the shard is missing");
    }

    @Test
    void refusesAShardOutsideTheFolder() throws IOException {
        Files.writeString(
                folder.resolve("model.safetensors.index.json"), "{\"weight_map\":{\"a\":\"../secret.safetensors\"}}");
        assertThatThrownBy(() -> Weights.open(folder)).hasMessageContaining("no plain file name");
    }

    @Test
    void namesATensorOfTheWrongShapeOrType() throws IOException {
        safetensors("{\"a\":{\"dtype\":\"I32\",\"shape\":[3],\"data_offsets\":[0,12]}}", 1f, 2f, 3f);
        Weights weights = Weights.open(folder);
        assertThatThrownBy(() -> weights.require("a", List.of(4L)))
                .hasMessageContaining("tensor a: has the shape [3]; config.json asks for [4]");
        assertThatThrownBy(() -> weights.require("a", List.of(3L))).hasMessageContaining("tensor a: is I32");
        assertThatThrownBy(() -> weights.require("b", List.of(3L))).hasMessageContaining("tensor b: is missing");
    }

    @Test
    void saysWhatAnEmptyFolderLacks() {
        assertThatThrownBy(() -> Weights.open(folder)).hasMessageContaining("expected model.safetensors");
    }

    private Path safetensors(String header, float... values) throws IOException {
        byte[] json = header.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer bytes = ByteBuffer.allocate(8 + json.length + 4 * values.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(json.length)
                .put(json);
        for (float value : values) {
            bytes.putFloat(value);
        }
        return Files.write(folder.resolve("model.safetensors"), bytes.array());
    }
}
