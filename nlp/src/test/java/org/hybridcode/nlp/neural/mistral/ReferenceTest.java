package org.hybridcode.nlp.neural.mistral;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.hybridcode.nlp.neural.SharedModels;
import org.hybridcode.nlp.neural.decode.LanguageModel.Next;
import org.hybridcode.nlp.neural.torch.Precision;
import org.hybridcode.nlp.neural.torch.TorchDevice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against what the transformers library computes with the same weights. */
final class ReferenceTest {
    private static final MistralSettings SETTINGS =
            MistralSettings.on(TorchDevice.CPU).withContext(128);

    @ParameterizedTest
    @CsvSource({"tiny-f32,1e-4", "tiny-f32-shard,1e-4", "tiny-f32-sw,1e-4", "tiny-lm,1e-4", "tiny-bf16,0.2"})
    void readsAPromptAsTransformersDoes(String name, float tolerance) {
        Path folder = SharedModels.folder(name);
        JsonNode reference = SharedModels.reference(folder);
        try (MistralModel model = MistralModel.open(folder, SETTINGS)) {
            float[] logits = model.append(0, SharedModels.ints(reference.get("ids")), true);
            for (int i = 0; i < reference.get("full").size(); i++) {
                float[] expected = SharedModels.floats(reference.get("full").get(i));
                assertClose(row(logits, i, expected.length), expected, tolerance);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"tiny-f32,1e-4", "tiny-f32-shard,1e-4", "tiny-f32-sw,1e-4", "tiny-lm,1e-4", "tiny-bf16,0.2"})
    void answersTokenByTokenAsTransformersDoes(String name, float tolerance) {
        Path folder = SharedModels.folder(name);
        JsonNode reference = SharedModels.reference(folder);
        try (MistralModel model = MistralModel.open(folder, SETTINGS)) {
            float[] logits = model.read(0, SharedModels.ints(reference.get("ids")));
            int step = 0;
            for (int token : SharedModels.ints(reference.get("gen"))) {
                assertClose(logits, SharedModels.floats(reference.get("steps").get(step++)), tolerance);
                assertThat(best(logits)).isEqualTo(token);
                logits = model.go(List.of(new Next(0, token))).get(0);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiny-f32", "tiny-f32-sw"})
    void readsTheSameInTwoParts(String name) {
        Path folder = SharedModels.folder(name);
        JsonNode reference = SharedModels.reference(folder);
        int[] ids = SharedModels.ints(reference.get("ids"));
        try (MistralModel model = MistralModel.open(folder, SETTINGS)) {
            model.read(0, Arrays.copyOf(ids, 23));
            float[] logits = model.append(0, Arrays.copyOfRange(ids, 23, ids.length), false);
            assertClose(logits, SharedModels.floats(reference.get("full").get(ids.length - 1)), 1e-4f);
        }
    }

    @Test
    void shardsGiveTheSameBitsAsOneFile() {
        float[] one = logits(SharedModels.folder("tiny-f32"), Precision.STORED);
        float[] shards = logits(SharedModels.folder("tiny-f32-shard"), Precision.STORED);
        assertThat(shards).isEqualTo(one);
    }

    @Test
    void computesBf16WeightsInF32WhenAsked() {
        Path folder = SharedModels.folder("tiny-bf16");
        JsonNode reference = SharedModels.reference(folder);
        assertClose(
                logits(folder, Precision.F32),
                SharedModels.floats(reference.get("steps").get(0)),
                0.2f);
    }

    private static float[] logits(Path folder, Precision precision) {
        try (MistralModel model = MistralModel.open(folder, SETTINGS.in(precision))) {
            return model.read(
                    0, SharedModels.ints(SharedModels.reference(folder).get("ids")));
        }
    }

    static float[] row(float[] logits, int row, int vocabulary) {
        return Arrays.copyOfRange(logits, row * vocabulary, (row + 1) * vocabulary);
    }

    static int best(float[] logits) {
        int best = 0;
        for (int i = 1; i < logits.length; i++) {
            best = logits[i] > logits[best] ? i : best;
        }
        return best;
    }

    static void assertClose(float[] actual, float[] expected, float tolerance) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat(Math.abs(actual[i] - expected[i])).isLessThan(tolerance);
        }
        assertThat(best(actual)).isEqualTo(best(expected));
    }
}
