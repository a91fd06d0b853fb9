package org.hybridcode.engine.evaluation.baseline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.hybridcode.engine.evaluation.gold.GoldNote;
import org.hybridcode.engine.evaluation.system.CodingSystem;
import org.hybridcode.engine.evaluation.system.PredictedCode;
import org.hybridcode.engine.evaluation.system.Prediction;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.nlp.neural.chat.ChatConnection;
import org.hybridcode.nlp.neural.chat.ChatModelException;

/**
 * A chat model behind an address of the OpenAI form, asked without examples. The text of the notes is sent to that
 * address. What it says is taken as it is: a code that does not exist stays one. Safe to share between threads.
 */
public final class ChatModel implements CodingSystem {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ChatSettings settings;
    private final ChatConnection connection;
    private final Codebook codebook;
    private final ZeroShotPrompt prompt = ZeroShotPrompt.load();
    private final AtomicInteger answers = new AtomicInteger();
    private final AtomicInteger unreadable = new AtomicInteger();
    private final AtomicInteger cut = new AtomicInteger();

    ChatModel(ChatSettings settings, ChatConnection connection, Codebook codebook) {
        this.settings = settings;
        this.connection = connection;
        this.codebook = codebook;
    }

    /** {@code chat-}, the model's name and its temperature: {@code chat-gpt-4-t0-7}. */
    @Override
    public String name() {
        String words = "chat-" + settings.model() + "-t" + settings.temperature();
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    @Override
    public String description() {
        return "the chat model " + settings.model() + " at " + settings.base() + " without examples (temperature "
                + settings.temperature() + ", " + settings.maxTokens() + " tokens, the first " + settings.longestNote()
                + " characters of a note, prompt SHA-256 " + prompt.sha256()
                + "), a model that may not say the same of the same note";
    }

    /** What happened so far. */
    public ChatCounts counts() {
        return new ChatCounts(answers.get(), unreadable.get(), cut.get(), connection.retries());
    }

    /**
     * Asks the model. An answer that cannot be read gives no codes and is counted.
     *
     * @throws ChatModelException when no answer comes, or one that is not of a chat model
     */
    @Override
    public Prediction code(GoldNote note) {
        String text = sent(note.text());
        String content = content(connection.post(prompt.request(settings, text)));
        answers.incrementAndGet();
        Optional<List<SaidCode>> said = ChatAnswer.read(content, codebook);
        if (said.isEmpty()) {
            unreadable.incrementAndGet();
        }
        return said.map(codes -> prediction(codes, text)).orElse(Prediction.NONE);
    }

    /** The part of a note that is sent; no character is cut in two. */
    private String sent(String note) {
        int end = settings.longestNote();
        if (note.length() <= end) {
            return note;
        }
        cut.incrementAndGet();
        return note.substring(0, Character.isHighSurrogate(note.charAt(end - 1)) ? end - 1 : end);
    }

    /** What the model said; nothing when it was kept from saying anything. */
    private String content(String body) {
        try {
            JsonNode message = MAPPER.readTree(body).path("choices").path(0).path("message");
            if (message.isObject()) {
                return message.path("content").asText("");
            }
        } catch (JsonProcessingException e) {
            // Its message quotes the body, so that it is no cause of the exception below.
        }
        throw new ChatModelException(connection.endpoint(), "HTTP status 200, but no answer of a chat model");
    }

    /** Each code once, where it was said first, evidenced when it is so anywhere. */
    private static Prediction prediction(List<SaidCode> said, String text) {
        Map<String, Boolean> evidenced = new LinkedHashMap<>();
        said.forEach(code -> evidenced.merge(code.code(), code.standsIn(text), Boolean::logicalOr));
        return new Prediction(evidenced.entrySet().stream()
                .map(code -> new PredictedCode(code.getKey(), 1, code.getValue()))
                .toList());
    }
}
