package org.hybridcode.engine.evaluation.baseline;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hybridcode.kb.code.CodePattern;
import org.hybridcode.kb.codebook.Codebook;

/**
 * Reads what a model answered: JSON anywhere in the text, whole or broken off, or else codes by their form. Used once, by
 * one thread.
 */
final class ChatAnswer {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern CODE = Pattern.compile(CodePattern.CODE);
    /** A list of words may hold other things than codes: a code begins with a letter and a digit. */
    private static final Pattern CODE_LIKE = Pattern.compile("\\s*[A-Za-z]\\d[0-9A-Za-z].*", Pattern.DOTALL);
    /** Many times what 512 tokens hold; a longer text is not read to its end. */
    private static final int LONGEST = 32_768;

    private final List<SaidCode> said = new ArrayList<>();
    private boolean emptyList;

    private ChatAnswer() {}

    /**
     * The codes in the order of the answer; none of them when it says that there are none, and nothing when it cannot be
     * read.
     */
    static Optional<List<SaidCode>> read(String content, Codebook codebook) {
        String text = content.substring(0, Math.min(LONGEST, content.length()));
        ChatAnswer answer = new ChatAnswer();
        answer.readJson(text);
        if (answer.said.isEmpty() && !answer.emptyList) {
            answer.readProse(text, codebook);
        }
        return answer.said.isEmpty() && !answer.emptyList ? Optional.empty() : Optional.of(List.copyOf(answer.said));
    }

    /** Takes every whole value that begins at a bracket: of a list that is broken off, its whole elements. */
    private void readJson(String text) {
        for (int at = 0; at < text.length(); ) {
            boolean bracket = text.charAt(at) == '[' || text.charAt(at) == '{';
            at += bracket ? Math.max(1, valueAt(text.substring(at))) : 1;
        }
    }

    /** Collects the value that the text begins with; returns its length, 0 when there is no value. */
    private int valueAt(String text) {
        try (JsonParser parser = MAPPER.createParser(text)) {
            JsonNode value = MAPPER.readTree(parser);
            collect(value);
            return (int) parser.currentLocation().getCharOffset();
        } catch (IOException e) {
            return 0;
        }
    }

    private void collect(JsonNode node) {
        if (node.isObject() && node.path("code").isTextual()) {
            add(node.path("code").asText(), evidence(node.path("evidence")));
            return;
        }
        emptyList |= node.isArray() && node.isEmpty();
        for (JsonNode child : node) {
            if (node.isArray()
                    && child.isTextual()
                    && CODE_LIKE.matcher(child.asText()).matches()) {
                add(child.asText(), List.of());
            }
            collect(child);
        }
    }

    private static List<String> evidence(JsonNode node) {
        List<String> quotations = new ArrayList<>();
        if (node.isTextual()) {
            quotations.add(node.asText());
        }
        for (JsonNode child : node) {
            quotations.add(child.asText());
        }
        return quotations;
    }

    private void add(String code, List<String> evidence) {
        SaidCode.of(code, evidence).ifPresent(said::add);
    }

    /** In running text a word such as B12 is a code only if the codebook has it; with a dot it is meant as one. */
    private void readProse(String text, Codebook codebook) {
        Matcher matcher = CODE.matcher(text);
        while (matcher.find()) {
            String code = matcher.group();
            if (code.indexOf('.') >= 0 || codebook.find(code).isPresent()) {
                add(code, List.of());
            }
        }
    }
}
