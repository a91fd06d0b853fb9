package org.hybridcode.nlp.neural.weights;

import java.util.Map;

/**
 * What a file of torch.save holds.
 *
 * @param root the pickled object
 * @param positions the offset in the file of each storage, by its key
 */
record TorchContent(Object root, Map<String, Long> positions) {
    TorchContent {
        positions = Map.copyOf(positions);
    }
}
