package org.hybridcode.nlp.neural.mistral;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hybridcode.nlp.neural.weights.WeightTensor;
import org.hybridcode.nlp.neural.weights.Weights;
import org.hybridcode.nlp.neural.weights.WeightsException;

/** The tensors of a model in the order of the forward pass: embedding, nine for each layer, last norm, output layer. */
final class MistralTensors {
    private static final String EMBEDDING = "model.embed_tokens.weight";
    private static final String OUTPUT = "lm_head.weight";
    /** Older checkpoints hold it; it follows from the configuration. */
    private static final String ROTARY = "rotary_emb.inv_freq";

    private MistralTensors() {}

    /** @throws WeightsException when one is missing, one is too many, or one has the wrong shape or type */
    static List<WeightTensor> of(Weights weights, MistralConfig config) {
        Map<String, List<Long>> expected = expected(config);
        weights.tensors().forEach((name, tensor) -> {
            boolean unused = name.endsWith(ROTARY) || config.tied() && name.equals(OUTPUT);
            if (!expected.containsKey(name) && !unused) {
                throw new WeightsException(tensor.file(), name, "is no tensor of this architecture and size");
            }
        });
        List<WeightTensor> tensors = new ArrayList<>();
        expected.forEach((name, shape) -> tensors.add(weights.require(name, shape)));
        if (config.tied()) {
            tensors.add(tensors.get(0));
        }
        checkOneType(tensors);
        return tensors;
    }

    private static void checkOneType(List<WeightTensor> tensors) {
        WeightTensor first = tensors.get(0);
        for (WeightTensor tensor : tensors) {
            if (tensor.type() != first.type()) {
                throw new WeightsException(
                        tensor.file(),
                        tensor.name(),
                        "is " + tensor.type() + " where " + first.name() + " is " + first.type());
            }
        }
    }

    static Map<String, List<Long>> expected(MistralConfig config) {
        long hidden = config.hidden();
        long inner = config.inner();
        long queries = (long) config.heads() * config.headWidth();
        long keys = (long) config.keyHeads() * config.headWidth();
        Map<String, List<Long>> shapes = new LinkedHashMap<>();
        shapes.put(EMBEDDING, List.of((long) config.vocabulary(), hidden));
        for (int i = 0; i < config.layers(); i++) {
            String layer = "model.layers." + i + ".";
            shapes.put(layer + "input_layernorm.weight", List.of(hidden));
            shapes.put(layer + "self_attn.q_proj.weight", List.of(queries, hidden));
            shapes.put(layer + "self_attn.k_proj.weight", List.of(keys, hidden));
            shapes.put(layer + "self_attn.v_proj.weight", List.of(keys, hidden));
            shapes.put(layer + "self_attn.o_proj.weight", List.of(hidden, queries));
            shapes.put(layer + "post_attention_layernorm.weight", List.of(hidden));
            shapes.put(layer + "mlp.gate_proj.weight", List.of(inner, hidden));
            shapes.put(layer + "mlp.up_proj.weight", List.of(inner, hidden));
            shapes.put(layer + "mlp.down_proj.weight", List.of(hidden, inner));
        }
        shapes.put("model.norm.weight", List.of(hidden));
        if (!config.tied()) {
            shapes.put(OUTPUT, List.of((long) config.vocabulary(), hidden));
        }
        return shapes;
    }
}
