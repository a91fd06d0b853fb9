package org.hybridcode.nlp.neural.chat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hybridcode.nlp.neural.CandidateGenerator;
import org.hybridcode.nlp.neural.NeuralProposal;
import org.hybridcode.nlp.neural.ProposalMerging;
import org.hybridcode.nlp.neural.decode.Answer;
import org.hybridcode.nlp.neural.decode.AnswerText;
import org.hybridcode.nlp.neural.decode.NoteParts;
import org.hybridcode.nlp.neural.decode.Prompt;
import org.hybridcode.nlp.neural.weights.FileDigest;
import org.hybridcode.nlp.section.SectionDetector;
import org.hybridcode.rules.facts.Span;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a model behind an address. It is asked what a model in this process is asked, its answer is read in the same way, and
 * its quotes are looked up in the note in the same way; only its codes are not held to the codebook, so that the rules refuse
 * those that do not exist. As deterministic as the server. Safe to share between threads.
 */
public final class ChatGenerator implements CandidateGenerator {
    private static final Logger LOG = LoggerFactory.getLogger(ChatGenerator.class);
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int SEED = 7;
    /** Many times what an answer holds; a longer text is not read to its end. */
    private static final int LONGEST_ANSWER = 65_536;

    private final ChatGeneratorSettings settings;
    private final ChatConnection connection;
    private final Prompt prompt;
    private final NoteParts parts = new NoteParts(SectionDetector.load());

    private ChatGenerator(ChatGeneratorSettings settings, ChatConnection connection) {
        this.settings = settings;
        this.connection = connection;
        this.prompt = Prompt.version(settings.prompt());
    }

    /**
     * A model behind an address of this machine.
     *
     * @throws IllegalArgumentException when the address is another machine's, or the key in the environment cannot be sent
     */
    public static ChatGenerator local(ChatGeneratorSettings settings) {
        if (!settings.loopback()) {
            throw new IllegalArgumentException("the text of every note would leave this machine for "
                    + settings.base().getHost());
        }
        return anywhere(settings);
    }

    /**
     * A model behind any address. The text of every note is sent there.
     *
     * @throws IllegalArgumentException when the key in the environment cannot be sent
     */
    public static ChatGenerator anywhere(ChatGeneratorSettings settings) {
        Optional<String> key = Optional.ofNullable(System.getenv(ChatConnection.KEY_VARIABLE));
        return of(settings, key, Backoff.SLEEPING);
    }

    static ChatGenerator of(ChatGeneratorSettings settings, Optional<String> key, Backoff backoff) {
        return new ChatGenerator(
                settings,
                ChatConnection.straightTo(ChatConnection.endpoint(settings.base()), settings.timeout(), key, backoff));
    }

    @Override
    public String sha256() {
        return FileDigest.of(settings + "\n" + SEED + "\n" + prompt.message(""));
    }

    @Override
    public String name() {
        return settings.model();
    }

    @Override
    public Optional<String> sentTo() {
        return Optional.of(connection.endpoint().toString());
    }

    /**
     * Asks the model about each part of the note.
     *
     * @throws ChatModelException when no answer comes, or one that is not of a chat model
     */
    @Override
    public List<NeuralProposal> propose(String note) {
        List<Span> spans = parts.of(note, String::length, settings.longestPart());
        List<Answer> answers = new ArrayList<>();
        for (Span part : spans) {
            Answer answer = answer(connection.post(request(note.substring(part.begin(), part.end()))));
            if (!answer.complete()) {
                LOG.warn(
                        "the answer about part {} of {} of a note reached its limit", answers.size() + 1, spans.size());
            }
            answers.add(answer);
        }
        return ProposalMerging.of(note, spans, answers);
    }

    private String request(String part) {
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        request.put("model", settings.model());
        request.put("temperature", 0);
        request.put("seed", SEED);
        request.put("max_tokens", settings.answerTokens());
        request.put("stream", false);
        request.put("logprobs", true);
        request.putArray("messages").addObject().put("role", "user").put("content", prompt.message(part));
        return request.toString();
    }

    private Answer answer(String body) {
        JsonNode choice = choice(body);
        if (!choice.path("message").isObject()) {
            throw new ChatModelException(connection.endpoint(), "HTTP status 200, but no answer of a chat model");
        }
        String content = choice.path("message").path("content").asText("");
        TokenScores scores = TokenScores.of(content, choice.path("logprobs").path("content"));
        boolean complete = content.length() <= LONGEST_ANSWER
                && !choice.path("finish_reason").asText("").equals("length");
        return AnswerText.read(
                content.substring(0, Math.min(LONGEST_ANSWER, content.length())), complete, scores::between);
    }

    private JsonNode choice(String body) {
        try {
            return MAPPER.readTree(body).path("choices").path(0);
        } catch (JsonProcessingException e) {
            // Its message quotes the body, so that it is no cause of the exception.
            throw new ChatModelException(connection.endpoint(), "HTTP status 200, but no JSON");
        }
    }
}
