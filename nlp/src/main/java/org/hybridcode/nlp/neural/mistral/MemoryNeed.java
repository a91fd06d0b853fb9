package org.hybridcode.nlp.neural.mistral;

import java.util.List;
import org.hybridcode.nlp.neural.torch.ModelUnavailableException;
import org.hybridcode.nlp.neural.weights.ElementType;
import org.hybridcode.nlp.neural.weights.WeightTensor;

/**
 * The memory that a model will take, in bytes.
 *
 * @param weights the weights
 * @param cache the keys and values of all lanes
 * @param work the largest intermediate results while a prompt is read
 */
record MemoryNeed(long weights, long cache, long work) {

    static MemoryNeed of(List<WeightTensor> tensors, MistralConfig config, MistralSettings settings) {
        ElementType type = settings.precision().of(tensors.get(0).type());
        long elements = tensors.stream()
                .distinct()
                .mapToLong(tensor -> tensor.bytes() / tensor.type().bytes())
                .sum();
        long context = Math.min(settings.context(), config.positions());
        long perToken = 2L * config.layers() * config.keyHeads() * config.headWidth() * type.bytes();
        long widest = 3L * config.inner() + 6L * config.hidden() + 3L * config.heads() * config.headWidth();
        long mask = context * context * (1 + Float.BYTES);
        long logits = (long) config.vocabulary() * Float.BYTES * settings.lanes();
        return new MemoryNeed(
                elements * type.bytes(),
                perToken * context * settings.lanes(),
                context * widest * type.bytes() + mask + logits);
    }

    long total() {
        return weights + cache + work;
    }

    /** @throws ModelUnavailableException when there is less */
    void check(long available, MistralSettings settings) {
        if (total() > available) {
            throw new ModelUnavailableException("too little memory for the model: it needs " + mega(total())
                    + " MB (weights " + mega(weights) + ", cache for " + settings.lanes() + " x " + settings.context()
                    + " tokens " + mega(cache) + ", work " + mega(work) + ") and " + mega(available)
                    + " MB are free on the " + settings.device()
                    + "; take a smaller context, fewer lanes or another precision");
        }
    }

    private static long mega(long bytes) {
        return (bytes + 999_999) / 1_000_000;
    }
}
