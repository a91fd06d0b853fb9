package org.hybridcode.engine.evaluation.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hybridcode.engine.evaluation.gold.GoldNote;
import org.hybridcode.engine.evaluation.system.PredictedCode;
import org.hybridcode.engine.evaluation.system.Prediction;
import org.hybridcode.nlp.neural.chat.ChatConnection;
import org.hybridcode.nlp.neural.chat.ChatModelException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ChatModelTest {
    private static final String KEY = "secret-of-the-test";
    private static final GoldNote NOTE = Notes.note("1", "Zebra has high blood pressure.", "I10", "Q99.8");

    private final List<Integer> waits = new ArrayList<>();
    private ChatServer server;

    @BeforeEach
    void open() throws IOException {
        server = new ChatServer();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private ChatSettings settings() {
        return ChatSettings.of(server.base(), "Some/Model", 0.7);
    }

    private ChatModel model(ChatSettings settings) {
        return model(settings, Optional.of(KEY));
    }

    private ChatModel model(ChatSettings settings, Optional<String> key) {
        return new ChatModel(
                settings,
                ChatConnection.to(settings.endpoint(), settings.timeout(), key, waits::add),
                Notes.codebook());
    }

    private void failsNaming(ChatSettings settings, String problem) {
        assertThatThrownBy(() -> model(settings).code(NOTE))
                .isInstanceOf(ChatModelException.class)
                .hasMessage("chat model at " + server.base() + "/chat/completions: " + problem)
                .hasNoCause();
    }

    @Test
    void asksWithThePapersSettingsAndTheNoteAlone() throws IOException {
        server.says("[]");
        model(settings()).code(NOTE);
        JsonNode request = new ObjectMapper().readTree(server.requests().get(0));
        assertThat(request.path("model").asText()).isEqualTo("Some/Model");
        assertThat(request.path("temperature").asDouble()).isEqualTo(0.7);
        assertThat(request.path("max_tokens").asInt()).isEqualTo(512);
        assertThat(request.path("messages").findValuesAsText("role")).containsExactly("system", "user");
        assertThat(request.at("/messages/1/content").asText()).isEqualTo(NOTE.text());
        assertThat(server.requests().get(0)).doesNotContain("I10", "Q99.8");
    }

    @Test
    void sendsTheKeyInItsHeaderAndNowhereElse() {
        server.says("[]");
        ChatModel model = model(settings());
        model.code(NOTE);
        assertThat(server.header("Authorization")).containsExactly("Bearer " + KEY);
        assertThat(server.requests().get(0) + model.description() + settings()).doesNotContain(KEY);
    }

    @Test
    void sendsNoKeyWhenThereIsNone() {
        server.says("[]");
        model(settings(), Optional.of(" ")).code(NOTE);
        assertThat(server.header("Authorization")).isEmpty();
    }

    @Test
    void takesWhatTheModelSaysAndChecksItsQuotations() {
        server.says("[{\"code\": \"I10\", \"evidence\": \"high blood pressure\"},"
                + " {\"code\": \"E11.9\", \"evidence\": \"sugar\"}, {\"code\": \"I10\", \"evidence\": \"no\"}]");
        assertThat(model(settings()).code(NOTE).codes())
                .containsExactly(new PredictedCode("I10", 1, true), new PredictedCode("E11.9", 1, false));
    }

    @Test
    void keepsInventedCodes() {
        server.says("The codes are I10 and X99.ZZ9.");
        ChatModel model = model(settings());
        server.says("[{\"code\": \"HYP-1\"}]");
        assertThat(Notes.codes(model.code(NOTE))).containsExactly("I10", "X99.ZZ9");
        assertThat(Notes.codes(model.code(NOTE))).containsExactly("HYP-1");
    }

    @Test
    void countsAnAnswerThatCannotBeRead() {
        server.says("I cannot help with that.").says(null).says("[]");
        ChatModel model = model(settings());
        for (int i = 0; i < 3; i++) {
            assertThat(model.code(NOTE)).isEqualTo(Prediction.NONE);
        }
        assertThat(model.counts()).isEqualTo(new ChatCounts(3, 2, 0, 0));
    }

    @Test
    void asksAgainWhenTheAddressIsBusy() {
        server.answers(429, "busy").says("[{\"code\": \"I10\"}]");
        ChatModel model = model(settings());
        assertThat(Notes.codes(model.code(NOTE))).containsExactly("I10");
        assertThat(waits).containsExactly(1);
        assertThat(model.counts()).isEqualTo(new ChatCounts(1, 0, 0, 1));
    }

    @Test
    void givesUpAfterThreeTries() {
        server.answers(500, "Zebra broke " + KEY);
        failsNaming(settings(), "HTTP status 500 after 3 tries");
        assertThat(server.requests()).hasSize(3);
        assertThat(waits).containsExactly(1, 2);
    }

    @Test
    void doesNotAskAgainWhenItWasRefused() {
        server.answers(401, "Zebra unknown " + KEY);
        failsNaming(settings(), "HTTP status 401");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void doesNotWaitForEver() {
        server.answers(ChatServer.HANG, "");
        failsNaming(settings().withTimeout(Duration.ofMillis(200)), "no answer within 200 ms");
    }

    @Test
    void doesNotWaitForEverForTheRestOfAnAnswer() {
        server.answers(ChatServer.HANG_IN_BODY, "{");
        failsNaming(settings().withTimeout(Duration.ofMillis(500)), "no answer within 500 ms");
    }

    @Test
    void refusesAnAddressThatIsNoChatModel() {
        server.answers(200, "<html>Zebra</html>");
        failsNaming(settings(), "HTTP status 200, but no answer of a chat model");
    }

    @Test
    void refusesJsonThatIsNoAnswerOfAChatModel() {
        server.answers(200, "{\"error\": \"Zebra\"}");
        failsNaming(settings(), "HTTP status 200, but no answer of a chat model");
    }

    @Test
    void saysWhenNobodyIsThere() {
        URI base = server.base();
        server.close();
        assertThatThrownBy(() -> model(ChatSettings.of(base, "m", 0)).code(NOTE))
                .isInstanceOf(ChatModelException.class)
                .hasMessage("chat model at " + base + "/chat/completions: no answer: ConnectException");
    }

    @Test
    void cutsANoteThatIsTooLongBetweenCharactersAndCountsIt() throws IOException {
        server.says("[{\"code\": \"I10\", \"evidence\": \"behind\"}]");
        ChatModel model = model(settings().withLongestNote(4));
        Prediction prediction = model.code(Notes.note("1", "abc\uD83E\uDE7A behind"));
        JsonNode request = new ObjectMapper().readTree(server.requests().get(0));
        assertThat(request.at("/messages/1/content").asText()).isEqualTo("abc");
        assertThat(prediction.codes()).containsExactly(new PredictedCode("I10", 1, false));
        assertThat(model.counts().cut()).isEqualTo(1);
    }

    @Test
    void isNamedByModelAndTemperatureAndDescribedWithItsPrompt() {
        ChatModel model = model(settings());
        assertThat(model.name()).isEqualTo("chat-some-model-t0-7");
        assertThat(model.description())
                .contains(
                        "Some/Model", "0.7", "512 tokens", ZeroShotPrompt.load().sha256());
    }

    @Test
    void refusesAKeyThatCannotBeSentWithoutShowingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model(settings(), Optional.of("secret\nkey")))
                .withMessageContaining(ChatSettings.KEY_VARIABLE)
                .withMessageNotContaining("secret");
    }

    @Test
    void refusesAnAddressWithAKeyInItWithoutShowingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChatSettings.of(URI.create("http://me:secret@localhost/v1"), "m", 0))
                .withMessageNotContaining("secret");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChatSettings.of(URI.create("http://localhost/v1?key=secret"), "m", 0))
                .withMessageNotContaining("secret");
    }

    @Test
    void refusesSettingsOutOfRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> ChatSettings.of(URI.create("file:///v1"), "m", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> ChatSettings.of(server.base(), " ", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> ChatSettings.of(server.base(), "m", 2.1));
        assertThatIllegalArgumentException().isThrownBy(() -> settings().withLongestNote(0));
        assertThatIllegalArgumentException().isThrownBy(() -> settings().withTimeout(Duration.ZERO));
    }
}
