package org.hybridcode.nlp.neural.mistral;

import java.util.Objects;
import org.hybridcode.nlp.neural.torch.Precision;
import org.hybridcode.nlp.neural.torch.TorchDevice;

/**
 * How a model runs.
 *
 * @param device where
 * @param precision what it computes with
 * @param context the most tokens of prompt and answer together, 2 or more; fewer when the model was made for fewer
 * @param lanes the texts that go through it side by side, 1 or more
 * @param threads the threads of one operation on the CPU, 1 or more
 */
public record MistralSettings(TorchDevice device, Precision precision, int context, int lanes, int threads) {
    private static final int CONTEXT = 4096;

    /** @throws IllegalArgumentException when a number is too small */
    public MistralSettings {
        Objects.requireNonNull(device, "device");
        Objects.requireNonNull(precision, "precision");
        if (context < 2 || lanes < 1 || threads < 1) {
            throw new IllegalArgumentException("context is 2 or more, lanes and threads are 1 or more, not " + context
                    + ", " + lanes + ", " + threads);
        }
    }

    /** One text at a time with one thread, in the precision of the weights, with a context of 4,096 tokens. */
    public static MistralSettings on(TorchDevice device) {
        return new MistralSettings(device, Precision.STORED, CONTEXT, 1, 1);
    }

    /** The same with another precision. */
    public MistralSettings in(Precision other) {
        return new MistralSettings(device, other, context, lanes, threads);
    }

    /** The same with another context. */
    public MistralSettings withContext(int tokens) {
        return new MistralSettings(device, precision, tokens, lanes, threads);
    }

    /** The same with another number of lanes. */
    public MistralSettings withLanes(int texts) {
        return new MistralSettings(device, precision, context, texts, threads);
    }

    /** The same with another number of threads. */
    public MistralSettings withThreads(int other) {
        return new MistralSettings(device, precision, context, lanes, other);
    }
}
