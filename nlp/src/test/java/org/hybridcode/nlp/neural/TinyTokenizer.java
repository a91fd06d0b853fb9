package org.hybridcode.nlp.neural;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A byte-pair tokenizer of the kind that Llama and Mistral have, with few pieces: 3 special tokens, 256 bytes, some pieces.
 * Most digits and letters are left to the bytes, as rare characters are in a large tokenizer.
 */
public final class TinyTokenizer {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> MERGED = List.of(
            "pa", "ti", "en", "enti", "pati", "patient", "in", "ou", "th", "pn", "▁p", "▁E", "E1", "E11", ".9", "11",
            "▁=");

    private TinyTokenizer() {}

    /** The number of its tokens. */
    public static int size() {
        return pieces().size();
    }

    /** The text of each token. */
    static List<String> pieces() {
        List<String> pieces = new ArrayList<>(List.of("<unk>", "<s>", "</s>"));
        for (int i = 0; i < 256; i++) {
            pieces.add(String.format(Locale.ROOT, "<0x%02X>", i));
        }
        "▁abcdefghijklmnopqrstuvwxyz.,-\"=EIJ179é".codePoints().forEach(c -> pieces.add(Character.toString(c)));
        pieces.addAll(MERGED);
        return pieces;
    }

    /** Its tokenizer.json, filled with unused tokens up to a size. */
    public static String json(int size) {
        List<String> pieces = new ArrayList<>(pieces());
        while (pieces.size() < size) {
            pieces.add("unused" + pieces.size());
        }
        ObjectNode root = JSON.createObjectNode()
                .put("version", "1.0")
                .putNull("truncation")
                .putNull("padding");
        ArrayNode added = root.putArray("added_tokens");
        for (int i = 0; i < 3; i++) {
            ObjectNode token =
                    added.addObject().put("id", i).put("content", pieces.get(i)).put("special", true);
            Set.of("single_word", "lstrip", "rstrip", "normalized").forEach(key -> token.put(key, false));
        }
        ArrayNode steps = root.putObject("normalizer").put("type", "Sequence").putArray("normalizers");
        steps.addObject().put("type", "Prepend").put("prepend", "▁");
        steps.addObject()
                .put("type", "Replace")
                .put("content", "▁")
                .putObject("pattern")
                .put("String", " ");
        root.putNull("pre_tokenizer");
        begin(root.putObject("post_processor").put("type", "TemplateProcessing"));
        decoder(root.putObject("decoder").put("type", "Sequence").putArray("decoders"));
        model(root.putObject("model").put("type", "BPE"), pieces);
        return root.toString();
    }

    private static void begin(ObjectNode template) {
        for (String form : List.of("single", "pair")) {
            ArrayNode parts = template.putArray(form);
            parts.addObject().putObject("SpecialToken").put("id", "<s>").put("type_id", 0);
            parts.addObject().putObject("Sequence").put("id", "A").put("type_id", 0);
            if (form.equals("pair")) {
                parts.addObject().putObject("Sequence").put("id", "B").put("type_id", 1);
            }
        }
        ObjectNode special =
                template.putObject("special_tokens").putObject("<s>").put("id", "<s>");
        special.putArray("ids").add(1);
        special.putArray("tokens").add("<s>");
    }

    private static void decoder(ArrayNode steps) {
        steps.addObject()
                .put("type", "Replace")
                .put("content", " ")
                .putObject("pattern")
                .put("String", "▁");
        steps.addObject().put("type", "ByteFallback");
        steps.addObject().put("type", "Fuse");
        steps.addObject()
                .put("type", "Strip")
                .put("content", " ")
                .put("start", 1)
                .put("stop", 0);
    }

    private static void model(ObjectNode model, List<String> pieces) {
        model.putNull("dropout").put("unk_token", "<unk>").put("fuse_unk", true).put("byte_fallback", true);
        model.putNull("continuing_subword_prefix").putNull("end_of_word_suffix");
        ObjectNode vocabulary = model.putObject("vocab");
        for (int i = 0; i < pieces.size(); i++) {
            vocabulary.put(pieces.get(i), i);
        }
        ArrayNode merges = model.putArray("merges");
        for (String piece : MERGED) {
            for (int cut = 1; cut < piece.length(); cut++) {
                String left = piece.substring(0, cut);
                String right = piece.substring(cut);
                if (pieces.contains(left) && pieces.contains(right)) {
                    merges.add(left + " " + right);
                }
            }
        }
    }
}
