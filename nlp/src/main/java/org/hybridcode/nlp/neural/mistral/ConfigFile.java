package org.hybridcode.nlp.neural.mistral;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.hybridcode.nlp.neural.weights.JsonFile;
import org.hybridcode.nlp.neural.weights.WeightsException;

/** Reads {@code config.json}, of transformers 4 and 5 alike, and refuses what this forward pass does not compute. */
final class ConfigFile {
    private static final double DEFAULT_THETA = 10_000;
    private static final int LARGEST = 1 << 24;

    private final Path file;
    private final JsonNode json;

    private ConfigFile(Path file, JsonNode json) {
        this.file = file;
        this.json = json;
    }

    /** @throws WeightsException when it is missing, broken or of another architecture; names file and key */
    static MistralConfig read(Path folder) {
        Path file = folder.resolve("config.json");
        return new ConfigFile(file, JsonFile.object(file)).config();
    }

    private MistralConfig config() {
        checkArchitecture();
        check("model_type", "mistral");
        check("hidden_act", "silu");
        if (json.hasNonNull("quantization_config")) {
            throw fault("quantization_config", "is there; quantized weights are not supported");
        }
        int hidden = positive("hidden_size");
        int heads = positive("num_attention_heads");
        try {
            return new MistralConfig(
                    positive("vocab_size"),
                    hidden,
                    positive("intermediate_size"),
                    positive("num_hidden_layers"),
                    heads,
                    json.hasNonNull("num_key_value_heads") ? positive("num_key_value_heads") : heads,
                    json.hasNonNull("head_dim") ? positive("head_dim") : hidden / heads,
                    positive("max_position_embeddings"),
                    json.hasNonNull("sliding_window") ? positive("sliding_window") : 0,
                    theta(),
                    real(json, "rms_norm_eps"),
                    json.path("tie_word_embeddings").asBoolean(false),
                    ends());
        } catch (IllegalArgumentException e) {
            throw new WeightsException(file, e.getMessage(), e);
        }
    }

    private void checkArchitecture() {
        JsonNode architectures = json.path("architectures");
        for (JsonNode architecture : architectures) {
            if (architecture.asText().equals("MistralForCausalLM")) {
                return;
            }
        }
        throw fault("architectures", "is " + architectures + "; supported is MistralForCausalLM");
    }

    private void check(String key, String supported) {
        String value = json.path(key).asText();
        if (!value.equals(supported)) {
            throw fault(key, "is '" + value + "'; supported is '" + supported + "'");
        }
    }

    private int positive(String key) {
        JsonNode value = json.path(key);
        if (!value.isInt() || value.intValue() < 1 || value.intValue() > LARGEST) {
            throw fault(key, "is " + value + "; expected a whole number from 1 to " + LARGEST);
        }
        return value.intValue();
    }

    private double real(JsonNode node, String key) {
        double value = node.path(key).asDouble(Double.NaN);
        if (!(value > 0) || Double.isInfinite(value)) {
            throw fault(key, "is " + node.path(key) + "; expected a number above 0");
        }
        return value;
    }

    /** Stands at the top in older files, in {@code rope_parameters} in newer ones. */
    private double theta() {
        JsonNode rope = json.path("rope_parameters");
        if (json.hasNonNull("rope_scaling")
                || !rope.path("rope_type").asText("default").equals("default")) {
            throw fault("rope_scaling", "is there; scaled rotary embeddings are not supported");
        }
        if (rope.has("rope_theta")) {
            return real(rope, "rope_theta");
        }
        return json.has("rope_theta") ? real(json, "rope_theta") : DEFAULT_THETA;
    }

    private Set<Integer> ends() {
        JsonNode end = json.path("eos_token_id");
        Set<Integer> ends = new TreeSet<>();
        if (end.isArray()) {
            end.forEach(token -> ends.add(token.asInt(-1)));
        } else {
            ends.add(end.asInt(-1));
        }
        return ends;
    }

    private WeightsException fault(String key, String fault) {
        return new WeightsException(file, key + " " + fault);
    }
}
