package org.hybridcode.nlp.neural.bert;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hybridcode.nlp.neural.weights.WeightsException;

/** {@code vocab.txt}, a word piece to a line, as the tokenizer.json that says the same. */
final class VocabularyFile {
    private static final List<String> SPECIAL = List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]");
    private static final int LONGEST_WORD = 100;

    private VocabularyFile() {}

    /** @throws WeightsException when the file is missing, or lacks a mark or has a piece twice */
    static String tokenizer(Path file, boolean lowerCase) {
        List<String> pieces = pieces(file);
        ObjectNode root = JsonNodeFactory.instance
                .objectNode()
                .put("version", "1.0")
                .putNull("truncation")
                .putNull("padding");
        ArrayNode added = root.putArray("added_tokens");
        for (String mark : SPECIAL) {
            if (!pieces.contains(mark)) {
                throw new WeightsException(file, "has no " + mark);
            }
            added.addObject()
                    .put("id", pieces.indexOf(mark))
                    .put("content", mark)
                    .put("single_word", false)
                    .put("lstrip", false)
                    .put("rstrip", false)
                    .put("normalized", false)
                    .put("special", true);
        }
        root.putObject("normalizer")
                .put("type", "BertNormalizer")
                .put("clean_text", true)
                .put("handle_chinese_chars", true)
                .putNull("strip_accents")
                .put("lowercase", lowerCase);
        root.putObject("pre_tokenizer").put("type", "BertPreTokenizer");
        ObjectNode marks = root.putObject("post_processor").put("type", "BertProcessing");
        marks.putArray("sep").add("[SEP]").add(pieces.indexOf("[SEP]"));
        marks.putArray("cls").add("[CLS]").add(pieces.indexOf("[CLS]"));
        root.putObject("decoder").put("type", "WordPiece").put("prefix", "##").put("cleanup", true);
        ObjectNode model = root.putObject("model")
                .put("type", "WordPiece")
                .put("unk_token", "[UNK]")
                .put("continuing_subword_prefix", "##")
                .put("max_input_chars_per_word", LONGEST_WORD);
        ObjectNode vocabulary = model.putObject("vocab");
        for (int i = 0; i < pieces.size(); i++) {
            vocabulary.put(pieces.get(i), i);
        }
        if (vocabulary.size() != pieces.size()) {
            throw new WeightsException(file, "has a piece twice");
        }
        return root.toString();
    }

    private static List<String> pieces(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new WeightsException(file, "is missing or cannot be read", e);
        }
    }
}
