package org.hybridcode.engine.evaluation.baseline;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a chat model is told before the note.
 *
 * @param text the prompt
 * @param sha256 its digest, lower-case hexadecimal
 */
record ZeroShotPrompt(String text, String sha256) {
    private static final String FILE = "zero-shot-prompt.txt";

    static ZeroShotPrompt load() {
        String text = Resource.text(FILE);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new ZeroShotPrompt(text, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The request for one note, as JSON. */
    String request(ChatSettings settings, String note) {
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        request.put("model", settings.model());
        request.put("temperature", settings.temperature());
        request.put("max_tokens", settings.maxTokens());
        request.put("stream", false);
        ArrayNode messages = request.putArray("messages");
        messages.addObject().put("role", "system").put("content", text.strip());
        messages.addObject().put("role", "user").put("content", note);
        return request.toString();
    }
}
