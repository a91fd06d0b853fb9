package org.hybridcode.nlp.neural.bert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hybridcode.nlp.neural.SharedModels;
import org.hybridcode.nlp.neural.torch.TorchDevice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against what the transformers library computes with the same weights. */
final class BertEncoderTest {
    private static final BertSettings SETTINGS = BertSettings.on(TorchDevice.CPU);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "model.safetensors,model.safetensors",
        "pytorch_model.bin,pytorch_model.bin",
        "legacy.bin,pytorch_model.bin"
    })
    void placesPhrasesAsTransformersDoes(String file, String as) throws IOException {
        Path shared = SharedModels.folder("tiny-bert");
        copy(shared.resolve(file), as);
        copy(shared.resolve("config.json"), "config.json");
        copy(shared.resolve("vocab.txt"), "vocab.txt");
        JsonNode reference = SharedModels.reference(shared);
        for (Pooling pooling : Pooling.values()) {
            JsonNode expected = reference.get(pooling == Pooling.CLS ? "cls" : "mean");
            try (BertEncoder encoder = BertEncoder.open(folder, SETTINGS, pooling)) {
                assertClose(encoder.raw(phrases(reference)), expected);
            }
        }
    }

    @Test
    void readsTokenizerJsonAsItReadsVocabTxt() throws IOException {
        Path shared = SharedModels.folder("tiny-bert");
        BertConfig config = BertConfig.read(shared);
        JsonNode reference = SharedModels.reference(shared);
        copy(shared.resolve("tok/tokenizer.json"), "tokenizer.json");
        try (BertTokenizer words = BertTokenizer.open(shared, config);
                BertTokenizer whole = BertTokenizer.open(folder, config)) {
            for (int i = 0; i < reference.get("txt").size(); i++) {
                String phrase = reference.get("txt").get(i).asText();
                long[] ids = words.encode(phrase, 64);
                assertThat(whole.encode(phrase, 64)).isEqualTo(ids);
                int[] expected = SharedModels.ints(reference.get("ids").get(i));
                for (int k = 0; k < ids.length; k++) {
                    assertThat(ids[k]).isEqualTo(expected[k]);
                }
            }
        }
    }

    @Test
    void givesTheSamePlaceOfLengthOneEveryTime() {
        Path shared = SharedModels.folder("tiny-bert");
        try (BertEncoder encoder = BertEncoder.open(shared, SETTINGS);
                BertEncoder again = BertEncoder.open(shared, SETTINGS)) {
            float[] place = encoder.encode("left heart failure");
            assertThat(encoder.encode("left heart failure")).isEqualTo(place);
            assertThat(again.encode("left heart failure")).isEqualTo(place);
            assertThat(place).hasSize(encoder.width());
            assertThat(Math.sqrt(product(place, place))).isCloseTo(1, within(1e-6));
            assertThat(encoder.digest()).matches("[0-9a-f]{64}").isEqualTo(again.digest());
            float[] beside = encoder.encodeAll(List.of("chest pain", "left heart failure", "diabetes"))
                    .get(1);
            assertThat(product(place, beside)).isCloseTo(1, within(1e-6));
        }
    }

    @Test
    void cutsAPhraseThatIsLongerThanTheModelReads() {
        try (BertEncoder encoder = BertEncoder.open(SharedModels.folder("tiny-bert"), SETTINGS)) {
            assertThat(encoder.encode("chest pain ".repeat(100))).hasSize(encoder.width());
            assertThat(encoder.encode("")).hasSize(encoder.width());
        }
    }

    @Test
    void takesThePoolingThatTheFolderNames() throws IOException {
        assertThat(Pooling.of(folder)).isEqualTo(Pooling.CLS);
        Files.createDirectories(folder.resolve("1_Pooling"));
        Files.writeString(folder.resolve("1_Pooling/config.json"), "{\"pooling_mode_mean_tokens\": true}");
        assertThat(Pooling.of(folder)).isEqualTo(Pooling.MEAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"bert\"|\"roberta\"|config.json: model_type is 'roberta'",
                "\"gelu\"|\"relu\"|config.json: hidden_act is 'relu'",
                "\"hidden_size\": 32|\"hidden_size\": 30|no multiple of num_attention_heads",
                "\"intermediate_size\": 64|\"intermediate_size\": 65|intermediate.dense.weight: has the shape",
                "\"num_hidden_layers\": 2|\"num_hidden_layers\": 3|encoder.layer.2",
                "\"vocab_size\": 96|\"vocab_size\": 95|vocab.txt: has 96 tokens"
            })
    void refusesWhatDoesNotFit(String change) throws IOException {
        Path shared = SharedModels.folder("tiny-bert");
        String[] parts = change.split("\\|", -1);
        copy(shared.resolve("model.safetensors"), "model.safetensors");
        copy(shared.resolve("vocab.txt"), "vocab.txt");
        String config = Files.readString(shared.resolve("config.json"));
        assertThat(config).contains(parts[0]);
        Files.writeString(folder.resolve("config.json"), config.replace(parts[0], parts[1]));
        assertThatThrownBy(() -> BertEncoder.open(folder, SETTINGS)).hasMessageContaining(parts[2]);
    }

    @Test
    void refusesAVocabularyOfAnotherModel() throws IOException {
        Path shared = SharedModels.folder("tiny-bert");
        copy(shared.resolve("model.safetensors"), "model.safetensors");
        copy(shared.resolve("config.json"), "config.json");
        Files.writeString(
                folder.resolve("vocab.txt"),
                Files.readString(shared.resolve("vocab.txt")).strip() + "\nfurther\n");
        assertThatThrownBy(() -> BertEncoder.open(folder, SETTINGS))
                .hasMessageContaining("vocab.txt: has 97 tokens")
                .hasMessageContaining("vocab_size 96");
    }

    @Test
    void nativeMemoryDoesNotGrowOverThousandsOfPhrases() throws IOException {
        assumeTrue(Files.exists(Path.of("/proc/self/status")), "only Linux tells a process its memory");
        try (BertEncoder encoder = BertEncoder.open(SharedModels.folder("tiny-bert"), SETTINGS)) {
            encode(encoder, 500);
            long before = residentKilobytes();
            encode(encoder, 3000);
            assertThat(residentKilobytes() - before).isLessThan(48_000);
        }
    }

    private static void encode(BertEncoder encoder, int count) {
        for (int i = 0; i < count; i++) {
            encoder.encode("left heart failure for " + i + " days");
        }
        System.gc();
    }

    private static long residentKilobytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    private void copy(Path file, String as) throws IOException {
        Files.copy(file, folder.resolve(as));
    }

    private static List<String> phrases(JsonNode reference) {
        List<String> phrases = new ArrayList<>();
        reference.get("txt").forEach(phrase -> phrases.add(phrase.asText()));
        return phrases;
    }

    private static void assertClose(float[] actual, JsonNode expected) {
        int at = 0;
        for (JsonNode row : expected) {
            for (float value : SharedModels.floats(row)) {
                assertThat(actual[at++]).isCloseTo(value, within(1e-5f));
            }
        }
        assertThat(actual).hasSize(at);
    }

    private static double product(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }
}
