package org.hybridcode.nlp.neural;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A classifier of the BERT architecture: seeded random weights but for the embeddings of some words, which a label each
 * follows. A label is likely exactly where its word stands in the text.
 *
 * @param wordOfLabel the word that makes a label likely, in small letters
 * @param positions the longest text, in tokens
 */
public record TinyClassifier(Map<String, String> wordOfLabel, int positions) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int HIDDEN = 16;
    private static final int INNER = 24;
    private static final List<String> PIECES = pieces();

    /** The words that it knows as a whole. */
    public static final List<String> WORDS = List.of("pneumonia", "gout", "hypertension", "cough");

    private static List<String> pieces() {
        List<String> pieces = new ArrayList<>(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"));
        for (char letter = 'a'; letter <= 'z'; letter++) {
            pieces.add(String.valueOf(letter));
            pieces.add("##" + letter);
        }
        pieces.addAll(List.of("pneumonia", "gout", "hypertension", "cough", ".", ",", ":"));
        return pieces;
    }

    /** Writes config.json, vocab.txt, labels.txt and model.safetensors. */
    public Path write(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("config.json"), config().toString());
            Files.write(folder.resolve("vocab.txt"), PIECES);
            Files.write(folder.resolve("labels.txt"), new TreeMap<>(wordOfLabel).keySet());
            Files.write(folder.resolve("model.safetensors"), tensors());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectNode config() {
        ObjectNode config = JSON.createObjectNode().put("model_type", "bert").put("hidden_act", "gelu");
        config.putArray("architectures").add("BertForSequenceClassification");
        return config.put("vocab_size", PIECES.size())
                .put("hidden_size", HIDDEN)
                .put("intermediate_size", INNER)
                .put("num_hidden_layers", 1)
                .put("num_attention_heads", 1)
                .put("max_position_embeddings", positions)
                .put("type_vocab_size", 2)
                .put("layer_norm_eps", 1e-12);
    }

    /** Queries and keys are nothing, so that the first token sees the mean of all; values and the head pass words on. */
    private byte[] tensors() {
        Map<String, float[]> tensors = new LinkedHashMap<>();
        Map<String, int[]> shapes = new LinkedHashMap<>();
        put(tensors, shapes, "bert.embeddings.word_embeddings.weight", words(), PIECES.size(), HIDDEN);
        put(
                tensors,
                shapes,
                "bert.embeddings.position_embeddings.weight",
                new float[positions * HIDDEN],
                positions,
                HIDDEN);
        put(tensors, shapes, "bert.embeddings.token_type_embeddings.weight", new float[2 * HIDDEN], 2, HIDDEN);
        norm(tensors, shapes, "bert.embeddings.LayerNorm");
        // What the norm takes from a direction that a piece has nothing of, so that only words stand out.
        Arrays.fill(tensors.get("bert.embeddings.LayerNorm.beta"), 0, WORDS.size(), (float) (1 / Math.sqrt(15)));
        String layer = "bert.encoder.layer.0.";
        linear(tensors, shapes, layer + "attention.self.query", new float[HIDDEN * HIDDEN], HIDDEN, HIDDEN);
        linear(tensors, shapes, layer + "attention.self.key", new float[HIDDEN * HIDDEN], HIDDEN, HIDDEN);
        linear(tensors, shapes, layer + "attention.self.value", words(400), HIDDEN, HIDDEN);
        linear(tensors, shapes, layer + "attention.output.dense", identity(), HIDDEN, HIDDEN);
        norm(tensors, shapes, layer + "attention.output.LayerNorm");
        linear(tensors, shapes, layer + "intermediate.dense", small(INNER * HIDDEN), INNER, HIDDEN);
        linear(tensors, shapes, layer + "output.dense", small(HIDDEN * INNER), HIDDEN, INNER);
        norm(tensors, shapes, layer + "output.LayerNorm");
        linear(tensors, shapes, "bert.pooler.dense", identity(), HIDDEN, HIDDEN);
        head(tensors, shapes);
        return file(tensors, shapes);
    }

    /** A known word has a direction of its own, and all other pieces share another. */
    private static float[] words() {
        float[] values = new float[PIECES.size() * HIDDEN];
        for (int piece = 0; piece < PIECES.size(); piece++) {
            int word = WORDS.indexOf(PIECES.get(piece));
            values[piece * HIDDEN + (word < 0 ? HIDDEN - 1 : word)] = word < 0 ? 0.5f : 1;
        }
        return values;
    }

    private void head(Map<String, float[]> tensors, Map<String, int[]> shapes) {
        List<String> labels = List.copyOf(new TreeMap<>(wordOfLabel).keySet());
        float[] weights = new float[labels.size() * HIDDEN];
        float[] bias = new float[labels.size()];
        for (int label = 0; label < labels.size(); label++) {
            weights[label * HIDDEN + WORDS.indexOf(wordOfLabel.get(labels.get(label)))] = 20;
            bias[label] = -10;
        }
        put(tensors, shapes, "classifier.weight", weights, labels.size(), HIDDEN);
        put(tensors, shapes, "classifier.bias", bias, labels.size());
    }

    private static void linear(
            Map<String, float[]> tensors, Map<String, int[]> shapes, String name, float[] weights, int out, int in) {
        put(tensors, shapes, name + ".weight", weights, out, in);
        put(tensors, shapes, name + ".bias", new float[out], out);
    }

    /** The older names, as ClinicalBERT's file has them. */
    private static void norm(Map<String, float[]> tensors, Map<String, int[]> shapes, String name) {
        float[] ones = new float[HIDDEN];
        Arrays.fill(ones, 1);
        put(tensors, shapes, name + ".gamma", ones, HIDDEN);
        put(tensors, shapes, name + ".beta", new float[HIDDEN], HIDDEN);
    }

    private static void put(
            Map<String, float[]> tensors, Map<String, int[]> shapes, String name, float[] values, int... shape) {
        tensors.put(name, values);
        shapes.put(name, shape);
    }

    private static float[] identity() {
        return diagonal(HIDDEN, 1);
    }

    /** Passes on the directions of the words and nothing else. */
    private static float[] words(float scale) {
        return diagonal(WORDS.size(), scale);
    }

    private static float[] diagonal(int count, float scale) {
        float[] values = new float[HIDDEN * HIDDEN];
        for (int i = 0; i < count; i++) {
            values[i * HIDDEN + i] = scale;
        }
        return values;
    }

    private static float[] small(int count) {
        Random random = new Random(count);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (random.nextFloat() - 0.5f) / 500;
        }
        return values;
    }

    private static byte[] file(Map<String, float[]> tensors, Map<String, int[]> shapes) {
        ObjectNode header = JSON.createObjectNode();
        int end = 0;
        for (Map.Entry<String, float[]> tensor : tensors.entrySet()) {
            ObjectNode entry = header.putObject(tensor.getKey()).put("dtype", "F32");
            ArrayNode shape = entry.putArray("shape");
            for (int dimension : shapes.get(tensor.getKey())) {
                shape.add(dimension);
            }
            entry.putArray("data_offsets").add(end).add(end + Float.BYTES * tensor.getValue().length);
            end += Float.BYTES * tensor.getValue().length;
        }
        String json = header.toString();
        byte[] padded = (json + " ".repeat((8 - json.length() % 8) % 8)).getBytes(StandardCharsets.US_ASCII);
        ByteBuffer bytes = ByteBuffer.allocate(8 + padded.length + end).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(padded.length).put(padded);
        tensors.values().forEach(values -> {
            for (float value : values) {
                bytes.putFloat(value);
            }
        });
        return bytes.array();
    }
}
