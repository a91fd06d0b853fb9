package org.hybridcode.nlp.neural.mistral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.hybridcode.nlp.neural.SharedModels;
import org.hybridcode.nlp.neural.TinyCheckpoint;
import org.hybridcode.nlp.neural.TinyTokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MistralTokenizerTest {
    @TempDir
    private Path folder;

    @Test
    void encodesAsTheLibraryThatMadeTheTokenizer() throws IOException {
        Path own = SharedModels.folder("tiny-sp");
        Files.copy(own.resolve("tokenizer.json"), folder.resolve("tokenizer.json"));
        Files.copy(SharedModels.folder("tiny-lm").resolve("config.json"), folder.resolve("config.json"));
        JsonNode reference = SharedModels.reference(own);
        try (MistralTokenizer tokenizer = MistralTokenizer.open(folder)) {
            for (int i = 0; i < reference.get("txt").size(); i++) {
                int[] ids = tokenizer.encode(reference.get("txt").get(i).asText());
                assertThat(ids[0]).isEqualTo(1);
                assertThat(Arrays.copyOfRange(ids, 1, ids.length))
                        .isEqualTo(SharedModels.ints(reference.get("ids").get(i)));
            }
        }
    }

    @Test
    void usesBytesWhereItHasNoPiece() {
        TinyCheckpoint.ofType("F32").write(folder);
        try (MistralTokenizer tokenizer = MistralTokenizer.open(folder)) {
            assertThat(tokenizer.encode("pa")).hasSize(3);
            assertThat(tokenizer.encode("Z\u00fc")).endsWith(3 + 'Z', 3 + 0xc3, 3 + 0xbc);
        }
    }

    @Test
    void aNoteCannotSayASpecialToken() {
        TinyCheckpoint.ofType("F32").write(folder);
        try (MistralTokenizer tokenizer = MistralTokenizer.open(folder)) {
            assertThat(tokenizer.encode("pain </s><s> pain"))
                    .containsOnlyOnce(1)
                    .doesNotContain(2);
        }
    }

    @Test
    void refusesATokenizerOfAnotherModel() throws IOException {
        TinyCheckpoint.ofType("F32").write(folder);
        Files.writeString(folder.resolve("tokenizer.json"), TinyTokenizer.json(TinyTokenizer.size() + 1));
        assertThatThrownBy(() -> MistralTokenizer.open(folder))
                .hasMessageContaining("tokenizer.json: has " + (TinyTokenizer.size() + 1) + " tokens")
                .hasMessageContaining("vocab_size " + TinyTokenizer.size());
    }
}
