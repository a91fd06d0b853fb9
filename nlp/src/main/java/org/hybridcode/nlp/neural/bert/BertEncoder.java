package org.hybridcode.nlp.neural.bert;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hybridcode.nlp.neural.PhraseEncoder;

/**
 * Phrases as places by a model in a folder. A phrase longer than the model reads is cut. Safe to share between threads, which
 * wait for each other.
 */
public final class BertEncoder implements PhraseEncoder, AutoCloseable {
    private final BertConfig config;
    private final BertTokenizer tokenizer;
    private final BertModel model;
    private final Pooling pooling;
    private final String digest;

    private BertEncoder(BertConfig config, BertTokenizer tokenizer, BertModel model, Pooling pooling, String digest) {
        this.config = config;
        this.tokenizer = tokenizer;
        this.model = model;
        this.pooling = pooling;
        this.digest = digest;
    }

    /**
     * Opens the model in a Hugging Face folder, with the pooling that the folder names.
     *
     * @throws org.hybridcode.nlp.neural.weights.WeightsException when a file is missing, broken or of another architecture
     * @throws org.hybridcode.nlp.neural.torch.ModelUnavailableException when there is no native library, no such device or
     *     too little memory
     */
    public static BertEncoder open(Path folder, BertSettings settings) {
        return open(folder, settings, Pooling.of(folder));
    }

    /** The same with a pooling of one's own. */
    public static BertEncoder open(Path folder, BertSettings settings, Pooling pooling) {
        BertConfig config = BertConfig.read(folder);
        BertTensors tensors = BertTensors.in(folder, config);
        BertTokenizer tokenizer = BertTokenizer.open(folder, config);
        try {
            return new BertEncoder(
                    config,
                    tokenizer,
                    new BertModel(config, tensors.encoder(), List.of(), settings),
                    pooling,
                    BertDigest.of(folder, settings + " " + pooling));
        } catch (IllegalStateException e) {
            tokenizer.close();
            throw e;
        }
    }

    @Override
    public float[] encode(String phrase) {
        return encodeAll(List.of(phrase)).get(0);
    }

    /** The places of several phrases, computed side by side; they may differ from those of one by one in the last bits. */
    public List<float[]> encodeAll(List<String> phrases) {
        if (phrases.isEmpty()) {
            return List.of();
        }
        float[] places = raw(phrases);
        int width = config.hidden();
        return IntStream.range(0, phrases.size())
                .mapToObj(row -> unit(Arrays.copyOfRange(places, row * width, (row + 1) * width)))
                .toList();
    }

    /** The places as the model gives them, not yet of length 1. */
    synchronized float[] raw(List<String> phrases) {
        return model.places(
                phrases.stream()
                        .map(phrase -> tokenizer.encode(phrase, config.positions()))
                        .toList(),
                pooling);
    }

    private static float[] unit(float[] place) {
        double length = Math.sqrt(IntStream.range(0, place.length)
                .mapToDouble(i -> (double) place[i] * place[i])
                .sum());
        for (int i = 0; i < place.length && length > 0; i++) {
            place[i] = (float) (place[i] / length);
        }
        return place;
    }

    @Override
    public int width() {
        return config.hidden();
    }

    @Override
    public String digest() {
        return digest;
    }

    @Override
    public synchronized void close() {
        model.close();
        tokenizer.close();
    }
}
