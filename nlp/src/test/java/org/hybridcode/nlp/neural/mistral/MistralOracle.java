package org.hybridcode.nlp.neural.mistral;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.hybridcode.nlp.neural.weights.WeightTensor;
import org.hybridcode.nlp.neural.weights.Weights;

/** The architecture written a second time, operation by operation and without a cache, in f32. Slow; for comparison. */
final class MistralOracle {
    private final MistralConfig config;
    private final NDManager memory;
    private final Map<String, NDArray> weights = new HashMap<>();

    MistralOracle(Path folder, NDManager memory) {
        this.config = ConfigFile.read(folder);
        this.memory = memory;
        Weights.open(folder).tensors().forEach((name, tensor) -> weights.put(name, widened(tensor)));
    }

    private NDArray widened(WeightTensor tensor) {
        FloatBuffer values =
                FloatBuffer.allocate((int) (tensor.bytes() / tensor.type().bytes()));
        var bytes = tensor.map();
        while (values.hasRemaining()) {
            values.put(
                    switch (tensor.type()) {
                        case F32 -> bytes.getFloat();
                        case BF16 -> Float.intBitsToFloat(bytes.getShort() << 16);
                        default -> throw new IllegalArgumentException("no oracle for " + tensor.type());
                    });
        }
        return memory.create(values.array(), new Shape(tensor.shape()));
    }

    /** The logits after each token. */
    float[] logits(int[] tokens) {
        NDArray x = memory.create(new float[] {}, new Shape(0, config.hidden()));
        for (int token : tokens) {
            x = x.concat(weights.get("model.embed_tokens.weight").get(new NDIndex(token + ":" + (token + 1))), 0);
        }
        for (int layer = 0; layer < config.layers(); layer++) {
            String name = "model.layers." + layer + ".";
            x = x.add(attention(norm(x, name + "input_layernorm.weight"), name + "self_attn."));
            NDArray h = norm(x, name + "post_attention_layernorm.weight");
            NDArray gate = linear(h, name + "mlp.gate_proj.weight");
            NDArray swish = gate.div(gate.neg().exp().add(1));
            x = x.add(linear(swish.mul(linear(h, name + "mlp.up_proj.weight")), name + "mlp.down_proj.weight"));
        }
        return linear(norm(x, "model.norm.weight"), "lm_head.weight").toFloatArray();
    }

    private NDArray norm(NDArray x, String gain) {
        NDArray variance = x.square().mean(new int[] {-1}, true);
        return x.div(variance.add(config.epsilon()).sqrt()).mul(weights.get(gain));
    }

    private NDArray linear(NDArray x, String name) {
        return x.matMul(weights.get(name).transpose());
    }

    private NDArray attention(NDArray x, String name) {
        int count = (int) x.getShape().get(0);
        int width = config.headWidth();
        NDArray queries = linear(x, name + "q_proj.weight");
        NDArray keys = linear(x, name + "k_proj.weight");
        NDArray values = linear(x, name + "v_proj.weight");
        NDArray joined = memory.create(new float[] {}, new Shape(count, 0));
        for (int head = 0; head < config.heads(); head++) {
            int shared = head / (config.heads() / config.keyHeads());
            NDArray q = rotated(columns(queries, head, width));
            NDArray k = rotated(columns(keys, shared, width));
            NDArray scores = q.matMul(k.transpose()).div(Math.sqrt(width)).add(mask(count));
            joined = joined.concat(scores.softmax(-1).matMul(columns(values, shared, width)), 1);
        }
        return linear(joined, name + "o_proj.weight");
    }

    private static NDArray columns(NDArray x, int part, int width) {
        return x.get(new NDIndex(":, " + part * width + ":" + (part + 1) * width));
    }

    private NDArray rotated(NDArray x) {
        int count = (int) x.getShape().get(0);
        int half = config.headWidth() / 2;
        NDArray left = columns(x, 0, half);
        NDArray right = columns(x, 1, half);
        float[] angles = new float[count * half];
        for (int i = 0; i < angles.length; i++) {
            int position = i / half;
            double frequency = Math.pow(config.ropeTheta(), -(double) (i % half) / half);
            angles[i] = (float) (position * frequency);
        }
        NDArray angle = memory.create(angles, new Shape(count, half));
        return left.mul(angle.cos())
                .sub(right.mul(angle.sin()))
                .concat(right.mul(angle.cos()).add(left.mul(angle.sin())), 1);
    }

    private NDArray mask(int count) {
        float[] mask = new float[count * count];
        for (int i = 0; i < mask.length; i++) {
            int back = i / count - i % count;
            boolean seen = back >= 0 && (config.window() == 0 || back < config.window());
            mask[i] = seen ? 0 : -1e9f;
        }
        return memory.create(mask, new Shape(count, count));
    }
}
