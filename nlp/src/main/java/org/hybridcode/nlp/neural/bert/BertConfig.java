package org.hybridcode.nlp.neural.bert;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.hybridcode.nlp.neural.weights.JsonFile;
import org.hybridcode.nlp.neural.weights.WeightsException;

/**
 * The shape of a model.
 *
 * @param vocabulary tokens
 * @param hidden width
 * @param inner width of the feed-forward part
 * @param layers transformer layers
 * @param heads attention heads
 * @param positions the longest text, in tokens
 * @param types kinds of text that a token may belong to
 * @param epsilon what the norms add to the variance
 */
record BertConfig(
        int vocabulary, int hidden, int inner, int layers, int heads, int positions, int types, double epsilon) {
    private static final int LARGEST = 1 << 24;

    /** @throws WeightsException when config.json is missing, broken or of another architecture; names file and key */
    static BertConfig read(Path folder) {
        Path file = folder.resolve("config.json");
        JsonNode json = JsonFile.object(file);
        check(file, json, "model_type", "bert", "bert");
        check(file, json, "hidden_act", "gelu", "gelu");
        check(file, json, "position_embedding_type", "absolute", "absolute");
        BertConfig config = new BertConfig(
                positive(file, json, "vocab_size"),
                positive(file, json, "hidden_size"),
                positive(file, json, "intermediate_size"),
                positive(file, json, "num_hidden_layers"),
                positive(file, json, "num_attention_heads"),
                positive(file, json, "max_position_embeddings"),
                positive(file, json, "type_vocab_size"),
                json.path("layer_norm_eps").asDouble(1e-12));
        if (config.hidden % config.heads != 0) {
            throw new WeightsException(
                    file, "hidden_size " + config.hidden + " is no multiple of num_attention_heads " + config.heads);
        }
        return config;
    }

    private static void check(Path file, JsonNode json, String key, String usual, String supported) {
        String value = json.path(key).asText(usual);
        if (!value.equals(supported)) {
            throw new WeightsException(file, key + " is '" + value + "'; supported is '" + supported + "'");
        }
    }

    private static int positive(Path file, JsonNode json, String key) {
        JsonNode value = json.path(key);
        if (!value.isInt() || value.intValue() < 1 || value.intValue() > LARGEST) {
            throw new WeightsException(file, key + " is " + value + "; expected a whole number from 1 to " + LARGEST);
        }
        return value.intValue();
    }
}
