package org.hybridcode.nlp.neural.mistral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hybridcode.nlp.neural.mistral.ReferenceTest.assertClose;
import static org.hybridcode.nlp.neural.mistral.ReferenceTest.best;
import static org.hybridcode.nlp.neural.mistral.ReferenceTest.row;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.djl.pytorch.engine.PtNDManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hybridcode.nlp.neural.TinyCheckpoint;
import org.hybridcode.nlp.neural.decode.LanguageModel.Next;
import org.hybridcode.nlp.neural.torch.ModelUnavailableException;
import org.hybridcode.nlp.neural.torch.Precision;
import org.hybridcode.nlp.neural.torch.Torch;
import org.hybridcode.nlp.neural.torch.TorchDevice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MistralModelTest {
    private static final MistralSettings SETTINGS =
            MistralSettings.on(TorchDevice.CPU).withContext(64);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"F32,0,1e-4", "F32,5,1e-4", "BF16,0,0.2", "BF16,5,0.2"})
    void agreesWithTheArchitectureWrittenOperationByOperation(String type, int window, float tolerance) {
        TinyCheckpoint checkpoint = TinyCheckpoint.ofType(type).withWindow(window);
        checkpoint.write(folder);
        int[] tokens = tokens(40, checkpoint.vocabulary(), 1);
        try (MistralModel model = MistralModel.open(folder, SETTINGS);
                PtNDManager memory = Torch.open(TorchDevice.CPU, 1)) {
            float[] expected = new MistralOracle(folder, memory).logits(tokens);
            float[] actual = model.append(0, tokens, true);
            for (int i = 0; i < tokens.length; i++) {
                float[] row = row(expected, i, checkpoint.vocabulary());
                if (type.equals("F32")) {
                    assertClose(row(actual, i, checkpoint.vocabulary()), row, tolerance);
                } else {
                    assertThat(row(actual, i, checkpoint.vocabulary())).containsExactly(row, within(tolerance));
                }
            }
        }
    }

    private static org.assertj.core.data.Offset<Float> within(float tolerance) {
        return org.assertj.core.data.Offset.offset(tolerance);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void aCachedAnswerIsTheAnswerReadAnewAtEachStep(int window) {
        TinyCheckpoint checkpoint = TinyCheckpoint.ofType("F32").withWindow(window);
        checkpoint.write(folder);
        int[] prompt = tokens(12, checkpoint.vocabulary(), 2);
        try (MistralModel model = MistralModel.open(folder, SETTINGS)) {
            List<Integer> cached = greedy(model, prompt, 40);
            List<Integer> anew = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                int[] all = java.util.stream.IntStream.concat(
                                java.util.Arrays.stream(prompt), anew.stream().mapToInt(Integer::intValue))
                        .toArray();
                anew.add(best(model.read(0, all)));
            }
            assertThat(cached).isEqualTo(anew);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"F32", "F16", "BF16"})
    void aTextGivesTheSameBitsAloneAndBesideOthers(String type) {
        TinyCheckpoint checkpoint = TinyCheckpoint.ofType(type);
        checkpoint.write(folder);
        try (MistralModel model = MistralModel.open(folder, SETTINGS.withLanes(3))) {
            List<float[]> alone = new ArrayList<>();
            for (int text = 0; text < 3; text++) {
                int[] prompt = tokens(5 + 7 * text, checkpoint.vocabulary(), text);
                alone.add(model.read(0, prompt));
                alone.add(model.go(List.of(new Next(0, 9 + text))).get(0));
                alone.add(model.go(List.of(new Next(0, 30))).get(0));
            }
            for (int text = 0; text < 3; text++) {
                int[] prompt = tokens(5 + 7 * text, checkpoint.vocabulary(), text);
                assertThat(model.read(2 - text, prompt)).isEqualTo(alone.get(3 * text));
            }
            List<float[]> first = model.go(List.of(new Next(2, 9), new Next(1, 10), new Next(0, 11)));
            List<float[]> second = model.go(List.of(new Next(2, 30), new Next(1, 30), new Next(0, 30)));
            for (int text = 0; text < 3; text++) {
                assertThat(first.get(text)).isEqualTo(alone.get(3 * text + 1));
                assertThat(second.get(text)).isEqualTo(alone.get(3 * text + 2));
            }
        }
    }

    @Test
    void shardsGiveTheSameBitsAsOneFile() {
        TinyCheckpoint checkpoint = TinyCheckpoint.ofType("BF16");
        int[] prompt = tokens(20, checkpoint.vocabulary(), 3);
        float[] one = read(checkpoint.write(folder.resolve("one")), SETTINGS, prompt);
        float[] shards = read(checkpoint.writeShards(folder.resolve("shards")), SETTINGS, prompt);
        assertThat(shards).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({"F32,BF16", "F32,F16", "BF16,F32", "F16,F32"})
    void computesInThePrecisionAskedFor(String stored, Precision precision) {
        TinyCheckpoint checkpoint = TinyCheckpoint.ofType(stored);
        int[] prompt = tokens(20, checkpoint.vocabulary(), 3);
        checkpoint.write(folder);
        float[] asked = read(folder, SETTINGS.in(precision), prompt);
        float[] asStored = read(folder, SETTINGS, prompt);
        assertThat(asked).isNotEqualTo(asStored).containsExactly(asStored, within(0.2f));
    }

    @Test
    void refusesWhatIsNotMistral() throws IOException {
        refuses("MistralForCausalLM", "LlamaForCausalLM", "config.json: architectures is [\"LlamaForCausalLM\"]");
        refuses("\"silu\"", "\"gelu\"", "config.json: hidden_act is 'gelu'");
        refuses("\"num_key_value_heads\" : 2", "\"num_key_value_heads\" : 3", "no multiple of num_key_value_heads");
        refuses("\"hidden_size\" : 32", "\"hidden_size\" : 0", "config.json: hidden_size is 0");
        refuses("\"rope_theta\"", "\"rope_scaling\" : {\"factor\" : 2}, \"rope_theta\"", "config.json: rope_scaling");
        refuses("\"eos_token_id\" : 2", "\"eos_token_id\" : 2222222", "eos_token_id 2222222 is outside");
        refuses("\"hidden_size\" : 32", "\"hidden_size\" : 64", "has the shape");
        refuses(
                "\"num_hidden_layers\" : 2",
                "\"num_hidden_layers\" : 1",
                "tensor model.layers.1.input_layernorm.weight");
        refuses("\"num_hidden_layers\" : 2", "\"num_hidden_layers\" : 3", "tensor model.layers.2");
    }

    private void refuses(String written, String instead, String fault) throws IOException {
        Path own = folder.resolve(Integer.toString(fault.hashCode()));
        Path config = TinyCheckpoint.ofType("F32").write(own).resolve("config.json");
        String changed = Files.readString(config).replace(written, instead);
        assertThat(changed).isNotEqualTo(Files.readString(config));
        Files.writeString(config, changed);
        assertThatThrownBy(() -> MistralModel.open(own, SETTINGS)).hasMessageContaining(fault);
    }

    @Test
    void refusesWeightsOfTwoTypes() throws IOException {
        Path weights = TinyCheckpoint.ofType("BF16").write(folder).resolve("model.safetensors");
        String name = "model.layers.1.mlp.up_proj.weight";
        String bytes = Files.readString(weights, StandardCharsets.ISO_8859_1);
        String entry = "\"" + name + "\":{\"dtype\":";
        assertThat(bytes).contains(entry + "\"BF16\"");
        Files.writeString(weights, bytes.replace(entry + "\"BF16\"", entry + "\"F16\" "), StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> MistralModel.open(folder, SETTINGS))
                .hasMessageContaining("model.safetensors: tensor " + name)
                .hasMessageContaining("is F16 where model.embed_tokens.weight is BF16");
    }

    @Test
    void saysWhatMemoryAModelNeedsBeforeItLoads() {
        TinyCheckpoint.ofType("F32").write(folder);
        assertThatThrownBy(() -> MistralModel.open(folder, SETTINGS, device -> 100_000))
                .isInstanceOf(ModelUnavailableException.class)
                .hasMessageContaining("it needs 1 MB")
                .hasMessageContaining("1 MB are free on the CPU");
    }

    @Test
    void saysWhenThereIsNoCudaDevice() {
        TinyCheckpoint.ofType("F32").write(folder);
        assumeTrue(Torch.best() == TorchDevice.CPU, "a CUDA device is there");
        assertThatThrownBy(() -> MistralModel.open(folder, MistralSettings.on(TorchDevice.GPU)))
                .isInstanceOf(ModelUnavailableException.class)
                .hasMessageContaining("no CUDA device is there");
    }

    @Test
    void refusesLanesAndThreadsThatWouldEndTheProcess() {
        TinyCheckpoint.ofType("BF16").write(folder);
        MistralSettings both = SETTINGS.withLanes(8).withThreads(2);
        assertThatThrownBy(() -> MistralModel.open(folder, both))
                .isInstanceOf(ModelUnavailableException.class)
                .hasMessageContaining("8 lanes and 2 threads");
    }

    @Test
    void computesTheMemoryOfSevenBillionWeights() {
        MistralConfig config = new MistralConfig(
                32_000, 4096, 14_336, 32, 32, 8, 128, 32_768, 4096, 10_000, 1e-5, false, java.util.Set.of(2));
        List<org.hybridcode.nlp.neural.weights.WeightTensor> tensors = new ArrayList<>();
        MistralTensors.expected(config)
                .forEach((name, shape) -> tensors.add(new org.hybridcode.nlp.neural.weights.WeightTensor(
                        name, folder, org.hybridcode.nlp.neural.weights.ElementType.BF16, shape, 0)));
        MemoryNeed need = MemoryNeed.of(tensors, config, MistralSettings.on(TorchDevice.CPU));
        assertThat(need.weights()).isEqualTo(2L * 7_241_732_096L);
        assertThat(need.cache()).isEqualTo(131_072L * 4096);
        assertThat(need.total()).isBetween(15_000_000_000L, 16_500_000_000L);
    }

    @Test
    void refusesAFullContext() {
        TinyCheckpoint.ofType("F32").write(folder);
        try (MistralModel model = MistralModel.open(folder, SETTINGS)) {
            model.read(0, tokens(64, 200, 1));
            assertThatThrownBy(() -> model.go(List.of(new Next(0, 5)))).hasMessageContaining("full: 64 tokens");
            assertThatThrownBy(() -> model.read(0, tokens(65, 200, 1))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void nativeMemoryDoesNotGrowOverAThousandNotes() throws IOException {
        assumeTrue(Files.exists(Path.of("/proc/self/status")), "only Linux tells a process its memory");
        TinyCheckpoint.ofType("BF16").write(folder);
        try (MistralModel model = MistralModel.open(folder, SETTINGS)) {
            notes(model, 300);
            long before = residentKilobytes();
            notes(model, 1000);
            assertThat(residentKilobytes() - before).isLessThan(48_000);
        }
    }

    private static void notes(MistralModel model, int count) {
        for (int i = 0; i < count; i++) {
            greedy(model, tokens(40, 200, i), 6);
        }
        System.gc();
    }

    private static long residentKilobytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    private static float[] read(Path folder, MistralSettings settings, int[] prompt) {
        try (MistralModel model = MistralModel.open(folder, settings)) {
            return model.read(0, prompt);
        }
    }

    static List<Integer> greedy(MistralModel model, int[] prompt, int count) {
        List<Integer> answer = new ArrayList<>();
        float[] logits = model.read(0, prompt);
        for (int i = 0; i < count; i++) {
            answer.add(best(logits));
            logits = model.go(List.of(new Next(0, best(logits)))).get(0);
        }
        return answer;
    }

    private static int[] tokens(int count, int vocabulary, long seed) {
        return new Random(seed).ints(count, 3, vocabulary).toArray();
    }
}
