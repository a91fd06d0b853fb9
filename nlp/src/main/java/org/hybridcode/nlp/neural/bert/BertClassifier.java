package org.hybridcode.nlp.neural.bert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.hybridcode.nlp.neural.weights.WeightsException;

/**
 * A classifier of notes with many labels at once: ClinicalBERT or BioBERT with an output layer, fine-tuned elsewhere. A note
 * longer than the model reads is read in windows that overlap by an eighth; a label has its highest probability over them.
 * Safe to share between threads, which wait for each other.
 */
public final class BertClassifier implements AutoCloseable {
    private static final int WINDOW = 512;
    private static final int MARKS = 2;
    private static final int OVERLAP = 8;
    private static final String LABELS = "labels.txt";

    private final Path folder;
    private final BertTokenizer tokenizer;
    private final BertModel model;
    private final List<String> labels;
    private final int window;
    private final String digest;

    private BertClassifier(
            Path folder, BertTokenizer tokenizer, BertModel model, List<String> labels, int window, String digest) {
        this.folder = folder;
        this.tokenizer = tokenizer;
        this.model = model;
        this.labels = labels;
        this.window = window;
        this.digest = digest;
    }

    /**
     * A label of a note.
     *
     * @param label as {@code labels.txt} has it
     * @param probability in [0,1]
     */
    public record Label(String label, double probability) {}

    /**
     * Opens the classifier in a Hugging Face folder.
     *
     * @throws WeightsException when a file is missing, broken or of another architecture, or labels and weights differ in
     *     number
     * @throws org.hybridcode.nlp.neural.torch.ModelUnavailableException when there is no native library, no such device or
     *     too little memory
     */
    public static BertClassifier open(Path folder, BertSettings settings) {
        BertConfig config = BertConfig.read(folder);
        List<String> labels = labels(folder.resolve(LABELS));
        BertTensors tensors = BertTensors.in(folder, config);
        BertTokenizer tokenizer = BertTokenizer.open(folder, config);
        try {
            return new BertClassifier(
                    folder,
                    tokenizer,
                    new BertModel(config, tensors.encoder(), tensors.head(labels.size()), settings),
                    labels,
                    Math.min(WINDOW, config.positions()),
                    BertDigest.of(folder, settings.toString()));
        } catch (IllegalStateException e) {
            tokenizer.close();
            throw e;
        }
    }

    private static List<String> labels(Path file) {
        try {
            List<String> labels = Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(label -> !label.isEmpty())
                    .toList();
            if (labels.isEmpty() || new HashSet<>(labels).size() != labels.size()) {
                throw new WeightsException(file, "has no label, or one twice");
            }
            return labels;
        } catch (IOException e) {
            throw new WeightsException(
                    file,
                    "is missing or cannot be read: one label to a line, in the order of the" + " output layer",
                    e);
        }
    }

    /** Every label with its probability, the likeliest first, then in their order. */
    public synchronized List<Label> classify(String note) {
        float[] best = new float[labels.size()];
        for (long[] part : windows(tokenizer.plain(note))) {
            float[] probabilities = model.labels(List.of(part));
            for (int i = 0; i < best.length; i++) {
                best[i] = Math.max(best[i], probabilities[i]);
            }
        }
        return IntStream.range(0, best.length)
                .mapToObj(i -> new Label(labels.get(i), Math.min(1, best[i])))
                .sorted(Comparator.comparingDouble(Label::probability).reversed())
                .toList();
    }

    /** Each between its marks; one for a note that fits, even an empty one. */
    List<long[]> windows(long[] tokens) {
        int room = window - MARKS;
        List<long[]> windows = new ArrayList<>();
        int begin = 0;
        int end = 0;
        while (windows.isEmpty() || end < tokens.length) {
            end = Math.min(tokens.length, begin + room);
            windows.add(tokenizer.marked(tokens, begin, end));
            begin = end - room / OVERLAP;
        }
        return windows;
    }

    /** The name of the folder. */
    public String name() {
        return folder.toAbsolutePath().normalize().getFileName().toString();
    }

    /** SHA-256 of the files with the settings, lower-case hexadecimal. */
    public String digest() {
        return digest;
    }

    @Override
    public synchronized void close() {
        model.close();
        tokenizer.close();
    }
}
