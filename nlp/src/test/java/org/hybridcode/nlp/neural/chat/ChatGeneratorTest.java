package org.hybridcode.nlp.neural.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hybridcode.nlp.neural.NeuralProposal;
import org.hybridcode.nlp.neural.chat.Server.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChatGeneratorTest {
    private static final String NOTE = "ASSESSMENT: Zebrafish cough.\nEssential  hypertension, controlled.";

    @Test
    void readsTheLinesAndFindsTheQuotesInTheNote() throws IOException {
        try (Server server = new Server(Server.says(
                "Here they are:\n- \"essential hypertension\" = I10\n- \"a fracture\" = S72.001A\n- no line\n"))) {
            assertThat(propose(server, NOTE))
                    .containsExactly(
                            new NeuralProposal("I10", "Essential  hypertension", TokenScores.UNSAID),
                            new NeuralProposal("S72.001A", "a fracture", TokenScores.UNSAID));
        }
    }

    @Test
    void letsACodeThatDoesNotExistComeToTheRules() throws IOException {
        try (Server server = new Server(Server.says("- \"Zebrafish cough\" = Q99.999\n"))) {
            assertThat(propose(server, NOTE)).extracting(NeuralProposal::text).containsExactly("Q99.999");
        }
    }

    @Test
    void scoresACodeByTheProbabilitiesOfItsTokensWhereTheServerTellsThem() throws IOException {
        try (Server server =
                new Server(Server.says(List.of("- \"cough\"", " = R0", "5.9", "\n"), List.of(0.9, 0.25, 1.0, 0.1)))) {
            assertThat(propose(server, NOTE).get(0).score()).isEqualTo(0.5, within(1e-9));
        }
    }

    @Test
    void asksForTheLikeliestWordsWithAFixedSeedAndTheSamePrompt() throws IOException {
        try (Server server = new Server(Server.says(""))) {
            propose(server, NOTE);
            JsonNode asked = server.asked().get(0);
            assertThat(asked.get("temperature").asInt()).isZero();
            assertThat(asked.get("seed").isInt()).isTrue();
            assertThat(asked.get("stream").asBoolean()).isFalse();
            assertThat(asked.get("model").asText()).isEqualTo("tiny");
            assertThat(asked.at("/messages/0/content").asText())
                    .contains("You are a clinical coder")
                    .contains(NOTE)
                    .doesNotContain("INST");
        }
    }

    @Test
    void sendsALongNoteInPartsAndMergesThem() throws IOException {
        String note = "cough and fever again. ".repeat(20) + "Gout of the knee.";
        try (Server server = new Server(
                Server.says("- \"fever\" = R50.9\n"), Server.says("- \"Gout\" = M10.9\n- \"fever\" = R50.9\n"))) {
            List<NeuralProposal> proposals = ChatGenerator.of(
                            settings(server).inPartsOf(300), Optional.empty(), failed -> {})
                    .propose(note);
            assertThat(server.asked()).hasSizeGreaterThan(1);
            assertThat(proposals).extracting(NeuralProposal::text).containsExactly("M10.9", "R50.9");
        }
    }

    @Test
    void namesAddressAndStatusAndNothingOfTheNoteOrTheAnswer() throws IOException {
        for (Reply reply : List.of(
                new Reply(500, "Zebrafish", 0),
                new Reply(404, "Zebrafish", 0),
                new Reply(302, "Zebrafish", 0),
                new Reply(200, "Zebrafish", 0),
                new Reply(200, "{\"Zebrafish\":1}", 0))) {
            try (Server server = new Server(reply)) {
                assertThatThrownBy(() -> propose(server, NOTE))
                        .isInstanceOf(ChatModelException.class)
                        .hasMessageContaining(
                                "chat model at " + server.base() + "/chat/completions: HTTP status " + reply.status())
                        .hasNoCause()
                        .message()
                        .doesNotContain("Zebrafish");
            }
        }
    }

    @Test
    void triesAgainWhenTheServerIsBusy() throws IOException {
        try (Server server = new Server(new Reply(503, "", 0), Server.says("- \"cough\" = R05.9\n"))) {
            assertThat(propose(server, NOTE)).hasSize(1);
            assertThat(server.asked()).hasSize(2);
        }
    }

    @Test
    void waitsNoLongerThanItWasTold() throws IOException {
        try (Server server = new Server(new Reply(200, "{}", 3000))) {
            ChatGenerator model =
                    ChatGenerator.of(settings(server).within(Duration.ofMillis(200)), Optional.empty(), failed -> {});
            assertThatThrownBy(() -> model.propose(NOTE)).hasMessageContaining("no answer within 200 ms");
        }
    }

    @Test
    void saysWhereTheTextGoesAndWhichModelItIs() throws IOException {
        try (Server server = new Server(Server.says(""))) {
            ChatGenerator model = ChatGenerator.local(settings(server));
            assertThat(model.sentTo()).hasValue(server.base() + "/chat/completions");
            assertThat(model.name()).isEqualTo("tiny");
            assertThat(model.sha256())
                    .matches("[0-9a-f]{64}")
                    .isNotEqualTo(
                            ChatGenerator.local(settings(server).inPartsOf(500)).sha256());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080/v1",
                "http://LOCALHOST/v1",
                "http://127.0.0.1:8080/v1",
                "https://127.1.2.3/v1",
                "http://[::1]:8080/v1",
                "http://[0:0:0:0:0:0:0:1]/v1"
            })
    void anAddressOfThisMachineIsLocal(String address) {
        assertThat(ChatGeneratorSettings.of(URI.create(address), "m").loopback())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://192.168.1.5:8080/v1",
                "http://10.0.0.1/v1",
                "http://0.0.0.0:8080/v1",
                "https://api.example.org/v1",
                "http://localhost.example.org/v1",
                "http://127.0.0.1.example.org/v1",
                "http://my-localhost/v1",
                "http://[fe80::1]/v1",
                "http://[::ffff:10.0.0.1]/v1",
                "http://[2001:db8::1]/v1"
            })
    void everyOtherAddressIsNot(String address) {
        ChatGeneratorSettings settings = ChatGeneratorSettings.of(URI.create(address), "m");
        assertThat(settings.loopback()).isFalse();
        assertThatThrownBy(() -> ChatGenerator.local(settings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("would leave this machine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://localhost/v1", "localhost:8080", "http://me:key@localhost/v1", "http://localhost/v1?k=1"})
    void refusesWhatIsNoPlainAddress(String address) {
        assertThatThrownBy(() -> ChatGeneratorSettings.of(URI.create(address), "m"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ChatGeneratorSettings settings(Server server) {
        return ChatGeneratorSettings.of(server.base(), "tiny");
    }

    private static List<NeuralProposal> propose(Server server, String note) {
        return ChatGenerator.of(settings(server), Optional.empty(), failed -> {})
                .propose(note);
    }
}
