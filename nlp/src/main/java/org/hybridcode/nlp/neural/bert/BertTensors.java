package org.hybridcode.nlp.neural.bert;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.hybridcode.nlp.neural.weights.WeightTensor;
import org.hybridcode.nlp.neural.weights.Weights;
import org.hybridcode.nlp.neural.weights.WeightsException;

/** The tensors of a model in the order of the forward pass, whatever names the folder's maker gave them. */
final class BertTensors {
    private static final String EMBEDDINGS = "embeddings.word_embeddings.weight";
    /** What models with a head put before the names of the encoder. */
    private static final String PREFIX = "bert.";

    private final Weights weights;
    private final BertConfig config;
    private final String prefix;

    private BertTensors(Weights weights, BertConfig config) {
        this.weights = weights;
        this.config = config;
        this.prefix = weights.find(EMBEDDINGS).isPresent() ? "" : PREFIX;
    }

    /** @throws WeightsException when a file is missing or broken */
    static BertTensors in(Path folder, BertConfig config) {
        return new BertTensors(Weights.open(folder), config);
    }

    /**
     * The encoder: embeddings of words, places and kinds with their norm, then sixteen tensors for each layer.
     *
     * @throws WeightsException when one is missing or has the wrong shape or type
     */
    List<WeightTensor> encoder() {
        long hidden = config.hidden();
        List<WeightTensor> tensors = new ArrayList<>(List.of(
                require(prefix + EMBEDDINGS, config.vocabulary(), hidden),
                require(prefix + "embeddings.position_embeddings.weight", config.positions(), hidden),
                require(prefix + "embeddings.token_type_embeddings.weight", config.types(), hidden)));
        norm(tensors, "embeddings.LayerNorm");
        for (int i = 0; i < config.layers(); i++) {
            String layer = "encoder.layer." + i + ".";
            linear(tensors, layer + "attention.self.query", hidden, hidden);
            linear(tensors, layer + "attention.self.key", hidden, hidden);
            linear(tensors, layer + "attention.self.value", hidden, hidden);
            linear(tensors, layer + "attention.output.dense", hidden, hidden);
            norm(tensors, layer + "attention.output.LayerNorm");
            linear(tensors, layer + "intermediate.dense", config.inner(), hidden);
            linear(tensors, layer + "output.dense", hidden, config.inner());
            norm(tensors, layer + "output.LayerNorm");
        }
        return tensors;
    }

    /**
     * The head of a classifier: the pooler and the output layer.
     *
     * @throws WeightsException when one is missing or has the wrong shape or type
     */
    List<WeightTensor> head(int labels) {
        List<WeightTensor> tensors = new ArrayList<>();
        linear(tensors, "pooler.dense", config.hidden(), config.hidden());
        tensors.add(require("classifier.weight", labels, config.hidden()));
        tensors.add(require("classifier.bias", labels));
        return tensors;
    }

    private void linear(List<WeightTensor> tensors, String name, long out, long in) {
        tensors.add(require(prefix + name + ".weight", out, in));
        tensors.add(require(prefix + name + ".bias", out));
    }

    /** Older files say gamma and beta. */
    private void norm(List<WeightTensor> tensors, String name) {
        tensors.add(either(name + ".weight", name + ".gamma"));
        tensors.add(either(name + ".bias", name + ".beta"));
    }

    private WeightTensor either(String name, String older) {
        Optional<WeightTensor> old = weights.find(prefix + older);
        return require(old.isPresent() ? prefix + older : prefix + name, config.hidden());
    }

    private WeightTensor require(String name, long... shape) {
        return weights.require(name, LongStream.of(shape).boxed().toList());
    }
}
