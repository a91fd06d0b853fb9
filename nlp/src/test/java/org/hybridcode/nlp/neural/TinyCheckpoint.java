package org.hybridcode.nlp.neural;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A checkpoint of the Mistral architecture with seeded random weights.
 *
 * @param vocabulary tokens; at least those of {@link TinyTokenizer} for a folder with a tokenizer
 * @param window sliding window, 0 for none
 * @param type F32, F16 or BF16
 */
public record TinyCheckpoint(
        int vocabulary,
        int hidden,
        int inner,
        int layers,
        int heads,
        int keyHeads,
        int window,
        String type,
        long seed) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int POSITIONS = 4096;

    /** Two layers of width 32 with the vocabulary of {@link TinyTokenizer}. */
    public static TinyCheckpoint ofType(String type) {
        return new TinyCheckpoint(TinyTokenizer.size(), 32, 64, 2, 4, 2, 0, type, 3);
    }

    /** The same with a sliding window. */
    public TinyCheckpoint withWindow(int tokens) {
        return new TinyCheckpoint(vocabulary, hidden, inner, layers, heads, keyHeads, tokens, type, seed);
    }

    /** The same with other weights. */
    public TinyCheckpoint withSeed(long other) {
        return new TinyCheckpoint(vocabulary, hidden, inner, layers, heads, keyHeads, window, type, other);
    }

    /** The names and shapes of its tensors. */
    public Map<String, List<Integer>> shapes() {
        int width = hidden / heads;
        Map<String, List<Integer>> shapes = new LinkedHashMap<>();
        shapes.put("model.embed_tokens.weight", List.of(vocabulary, hidden));
        for (int i = 0; i < layers; i++) {
            String layer = "model.layers." + i + ".";
            shapes.put(layer + "input_layernorm.weight", List.of(hidden));
            shapes.put(layer + "post_attention_layernorm.weight", List.of(hidden));
            shapes.put(layer + "self_attn.q_proj.weight", List.of(hidden, hidden));
            shapes.put(layer + "self_attn.k_proj.weight", List.of(keyHeads * width, hidden));
            shapes.put(layer + "self_attn.v_proj.weight", List.of(keyHeads * width, hidden));
            shapes.put(layer + "self_attn.o_proj.weight", List.of(hidden, hidden));
            shapes.put(layer + "mlp.gate_proj.weight", List.of(inner, hidden));
            shapes.put(layer + "mlp.up_proj.weight", List.of(inner, hidden));
            shapes.put(layer + "mlp.down_proj.weight", List.of(hidden, inner));
        }
        shapes.put("model.norm.weight", List.of(hidden));
        shapes.put("lm_head.weight", List.of(vocabulary, hidden));
        return shapes;
    }

    /** Writes config.json, model.safetensors and tokenizer.json. */
    public Path write(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("config.json"), config().toPrettyString());
            Files.writeString(folder.resolve("tokenizer.json"), TinyTokenizer.json(vocabulary));
            tensors(folder.resolve("model.safetensors"), shapes());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the same weights as one file for each tensor with an index. */
    public Path writeShards(Path folder) {
        write(folder);
        ObjectNode index = JSON.createObjectNode();
        ObjectNode map = index.putObject("weight_map");
        try {
            Files.delete(folder.resolve("model.safetensors"));
            int number = 0;
            for (Map.Entry<String, List<Integer>> tensor : shapes().entrySet()) {
                String shard = "model-" + ++number + ".safetensors";
                tensors(folder.resolve(shard), Map.of(tensor.getKey(), tensor.getValue()));
                map.put(tensor.getKey(), shard);
            }
            Files.writeString(folder.resolve("model.safetensors.index.json"), index.toString());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its config.json. */
    public ObjectNode config() {
        ObjectNode config = JSON.createObjectNode();
        config.putArray("architectures").add("MistralForCausalLM");
        config.put("model_type", "mistral")
                .put("hidden_act", "silu")
                .put("bos_token_id", 1)
                .put("eos_token_id", 2);
        config.put("vocab_size", vocabulary).put("hidden_size", hidden).put("intermediate_size", inner);
        config.put("num_hidden_layers", layers)
                .put("num_attention_heads", heads)
                .put("num_key_value_heads", keyHeads);
        config.put("max_position_embeddings", POSITIONS)
                .put("rms_norm_eps", 1e-5)
                .put("rope_theta", 10000.0);
        if (window > 0) {
            config.put("sliding_window", window);
        } else {
            config.putNull("sliding_window");
        }
        return config;
    }

    private void tensors(Path file, Map<String, List<Integer>> shapes) throws IOException {
        ObjectNode header = JSON.createObjectNode();
        long end = 0;
        for (Map.Entry<String, List<Integer>> tensor : shapes.entrySet()) {
            long bytes = tensor.getValue().stream().mapToLong(i -> i).reduce(1, (a, b) -> a * b) * width();
            ObjectNode entry = header.putObject(tensor.getKey()).put("dtype", type);
            ArrayNode shape = entry.putArray("shape");
            tensor.getValue().forEach(shape::add);
            entry.putArray("data_offsets").add(end).add(end + bytes);
            end += bytes;
        }
        byte[] json = padded(header.toString());
        try (FileChannel out = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer length = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
            out.write(length.putLong(json.length).flip());
            out.write(ByteBuffer.wrap(json));
            for (Map.Entry<String, List<Integer>> tensor : shapes.entrySet()) {
                out.write(values(tensor.getKey(), tensor.getValue()));
            }
        }
    }

    private static byte[] padded(String json) {
        return (json + " ".repeat((8 - json.length() % 8) % 8)).getBytes(StandardCharsets.US_ASCII);
    }

    private int width() {
        return type.equals("F32") ? Float.BYTES : Short.BYTES;
    }

    /** Every tensor has its own seed, so that shards and one file hold the same. */
    private ByteBuffer values(String name, List<Integer> shape) {
        int count = shape.stream().reduce(1, (a, b) -> a * b);
        Random random = new Random(seed * 31 + name.hashCode());
        boolean gain = shape.size() == 1;
        float scale = (float) (1.0 / Math.sqrt(shape.get(shape.size() - 1)));
        ByteBuffer bytes = ByteBuffer.allocate(count * width()).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < count; i++) {
            float value = (random.nextFloat() * 4 - 2) * scale;
            put(bytes, gain ? 1 + value / 4 : value);
        }
        return bytes.flip();
    }

    private void put(ByteBuffer bytes, float value) {
        switch (type) {
            case "F32" -> bytes.putFloat(value);
            case "BF16" -> bytes.putShort((short) (Float.floatToRawIntBits(value) >>> 16));
            default -> bytes.putShort(half(value));
        }
    }

    /** Rounds towards zero; what is too small for a normal number becomes zero. */
    private static short half(float value) {
        int bits = Float.floatToRawIntBits(value);
        int exponent = (bits >>> 23 & 0xff) - 127 + 15;
        int sign = bits >>> 16 & 0x8000;
        return (short) (exponent <= 0 ? sign : sign | exponent << 10 | bits >>> 13 & 0x3ff);
    }
}
