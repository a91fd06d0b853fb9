package org.hybridcode.nlp.neural.bert;

import java.util.Objects;
import org.hybridcode.nlp.neural.torch.Precision;
import org.hybridcode.nlp.neural.torch.TorchDevice;

/**
 * How a model runs.
 *
 * @param device where
 * @param precision what it computes with
 * @param threads the threads of one operation on the CPU, 1 or more
 */
public record BertSettings(TorchDevice device, Precision precision, int threads) {

    /** @throws IllegalArgumentException when there is no thread */
    public BertSettings {
        Objects.requireNonNull(device, "device");
        Objects.requireNonNull(precision, "precision");
        if (threads < 1) {
            throw new IllegalArgumentException("threads are 1 or more, not " + threads);
        }
    }

    /** With one thread, in the precision of the weights. */
    public static BertSettings on(TorchDevice device) {
        return new BertSettings(device, Precision.STORED, 1);
    }
}
