package org.hybridcode.nlp.neural.mistral;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hybridcode.nlp.neural.decode.TokenTable;
import org.hybridcode.nlp.neural.torch.OfflineLibrary;
import org.hybridcode.nlp.neural.weights.JsonFile;
import org.hybridcode.nlp.neural.weights.WeightsException;

/** The tokenizer in {@code tokenizer.json}: byte pairs with a mark for blanks and bytes for what has no piece. */
public final class MistralTokenizer implements AutoCloseable {
    private static final String BLANK = "\u2581";
    private static final Pattern BYTE = Pattern.compile("<0x([0-9A-F]{2})>");
    private static final byte[] SILENT = {};

    private final HuggingFaceTokenizer tokenizer;
    private final TokenTable table;
    private final Pattern special;

    private MistralTokenizer(HuggingFaceTokenizer tokenizer, TokenTable table, Pattern special) {
        this.tokenizer = tokenizer;
        this.table = table;
        this.special = special;
    }

    /**
     * Opens the tokenizer in a model's folder.
     *
     * @throws WeightsException when it is missing, broken, of another kind, or has not as many tokens as config.json says
     */
    public static MistralTokenizer open(Path folder) {
        MistralConfig config = ConfigFile.read(folder);
        Path file = folder.resolve("tokenizer.json");
        JsonNode json = JsonFile.object(file);
        List<String> special = new ArrayList<>();
        List<byte[]> bytes = bytes(file, json, special);
        if (bytes.size() != config.vocabulary()) {
            throw new WeightsException(
                    file,
                    "has " + bytes.size() + " tokens; config.json says vocab_size " + config.vocabulary()
                            + ": tokenizer and model do not belong together");
        }
        OfflineLibrary.prepare();
        try {
            return new MistralTokenizer(
                    HuggingFaceTokenizer.newInstance(file, Map.of("truncation", "false", "padding", "false")),
                    new TokenTable(bytes, config.ends()),
                    Pattern.compile(String.join(
                            "|", special.stream().map(Pattern::quote).toList())));
        } catch (IOException | RuntimeException e) {
            throw new WeightsException(file, "cannot be used: " + e.getMessage(), e);
        }
    }

    /** What each token says; special tokens say nothing. */
    private static List<byte[]> bytes(Path file, JsonNode json, List<String> special) {
        JsonNode model = json.path("model");
        if (!model.path("type").asText().equals("BPE")
                || !model.path("byte_fallback").asBoolean()) {
            throw new WeightsException(file, "is no byte-pair tokenizer with byte_fallback, as Mistral has");
        }
        List<byte[]> bytes =
                new ArrayList<>(Collections.nCopies(model.path("vocab").size(), null));
        model.path("vocab").properties().forEach(piece -> put(file, bytes, piece.getValue(), said(piece.getKey())));
        for (JsonNode added : json.path("added_tokens")) {
            String content = added.path("content").asText();
            boolean silent = added.path("special").asBoolean();
            if (silent) {
                special.add(content);
            }
            put(file, bytes, added.path("id"), silent ? SILENT : content.getBytes(StandardCharsets.UTF_8));
        }
        if (bytes.contains(null)) {
            throw new WeightsException(file, "has no token " + bytes.indexOf(null));
        }
        return bytes;
    }

    private static void put(Path file, List<byte[]> bytes, JsonNode id, byte[] said) {
        int token = id.asInt(-1);
        if (token < 0 || token > bytes.size()) {
            throw new WeightsException(file, "numbers a token " + id + " of " + bytes.size());
        }
        if (token == bytes.size()) {
            bytes.add(said);
        }
        bytes.set(token, said);
    }

    private static byte[] said(String piece) {
        Matcher single = BYTE.matcher(piece);
        return single.matches()
                ? new byte[] {(byte) Integer.parseInt(single.group(1), 16)}
                : piece.replace(BLANK, " ").getBytes(StandardCharsets.UTF_8);
    }

    /** What each token says. */
    public TokenTable table() {
        return table;
    }

    /** The tokens of a text behind the token that begins a text. A special token's name in the text is split. */
    public int[] encode(String text) {
        return Arrays.stream(tokenizer.encode(plain(text), true, false).getIds())
                .mapToInt(Math::toIntExact)
                .toArray();
    }

    /** A note that says "&lt;/s&gt;" must not end the prompt. */
    private String plain(String text) {
        return special.pattern().isEmpty()
                ? text
                : special.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                found.group().charAt(0) + " " + found.group().substring(1)));
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}
