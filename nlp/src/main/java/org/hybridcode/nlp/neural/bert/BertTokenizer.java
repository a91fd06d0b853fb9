package org.hybridcode.nlp.neural.bert;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.hybridcode.nlp.neural.torch.OfflineLibrary;
import org.hybridcode.nlp.neural.weights.JsonFile;
import org.hybridcode.nlp.neural.weights.WeightsException;

/** Word pieces from {@code tokenizer.json}, or else from {@code vocab.txt}. Safe to share between threads. */
final class BertTokenizer implements AutoCloseable {
    private static final int MARKS = 2;

    private final HuggingFaceTokenizer tokenizer;

    private BertTokenizer(HuggingFaceTokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /**
     * Opens the tokenizer in a model's folder.
     *
     * @throws WeightsException when it is missing, broken, or has another number of tokens than config.json says
     */
    static BertTokenizer open(Path folder, BertConfig config) {
        Path whole = folder.resolve("tokenizer.json");
        Path words = folder.resolve("vocab.txt");
        Path file = Files.exists(whole) ? whole : words;
        String json = Files.exists(whole) ? read(whole) : VocabularyFile.tokenizer(words, lowerCase(folder));
        OfflineLibrary.prepare();
        try {
            HuggingFaceTokenizer tokenizer = HuggingFaceTokenizer.newInstance(
                    new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                    Map.of("truncation", "false", "padding", "false"));
            checkSize(file, json, config);
            return new BertTokenizer(tokenizer);
        } catch (WeightsException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new WeightsException(file, "cannot be used as a tokenizer", e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new WeightsException(file, "cannot be read", e);
        }
    }

    /** BioBERT and ClinicalBERT tell capitals from small letters, SapBERT does not; without a word on it, small letters. */
    private static boolean lowerCase(Path folder) {
        Path settings = folder.resolve("tokenizer_config.json");
        return !Files.exists(settings)
                || JsonFile.object(settings).path("do_lower_case").asBoolean(true);
    }

    private static void checkSize(Path file, String json, BertConfig config) {
        JsonNode model = JsonFile.parsed(file, json).path("model");
        int size = model.path("vocab").size();
        if (!model.path("type").asText().equals("WordPiece") || size > config.vocabulary()) {
            throw new WeightsException(
                    file,
                    "has " + size + " tokens of the kind " + model.path("type") + "; config.json says vocab_size "
                            + config.vocabulary() + " of word pieces: tokenizer and model do not belong together");
        }
    }

    /** The tokens of a text between the mark that begins a text and the one that ends it, as many as fit. */
    long[] encode(String text, int most) {
        long[] all = tokenizer.encode(text, true, false).getIds();
        if (all.length <= most) {
            return all;
        }
        long[] cut = Arrays.copyOf(all, most);
        cut[most - 1] = all[all.length - 1];
        return cut;
    }

    /** The tokens of a text without marks. */
    long[] plain(String text) {
        return tokenizer.encode(text, false, false).getIds();
    }

    /** Some tokens between the two marks. */
    long[] marked(long[] tokens, int from, int to) {
        long[] marks = tokenizer.encode("", true, false).getIds();
        long[] marked = new long[to - from + MARKS];
        marked[0] = marks[0];
        System.arraycopy(tokens, from, marked, 1, to - from);
        marked[marked.length - 1] = marks[marks.length - 1];
        return marked;
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}
