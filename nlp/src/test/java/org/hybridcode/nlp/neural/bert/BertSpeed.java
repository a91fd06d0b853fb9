package org.hybridcode.nlp.neural.bert;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hybridcode.nlp.neural.torch.TorchDevice;

/**
 * Processor time of the shape of BERT-base on one thread, with weights of zero. Run by hand: the argument is a folder to write
 * to.
 */
public final class BertSpeed {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int VOCABULARY = 30_522;
    private static final int HIDDEN = 768;
    private static final int INNER = 3072;
    private static final int LAYERS = 12;

    private BertSpeed() {}

    /** Prints three lines. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]).resolve("bert-base");
        if (!Files.exists(folder)) {
            write(folder);
        }
        BertConfig config = BertConfig.read(folder);
        BertSettings settings = BertSettings.on(TorchDevice.CPU);
        try (BertModel model =
                new BertModel(config, BertTensors.in(folder, config).encoder(), List.of(), settings)) {
            System.out.printf("a phrase of 16 tokens: %.0f ms%n", millis(model, 1, 16));
            System.out.printf("a phrase of 16 tokens among 32: %.0f ms%n", millis(model, 32, 16) / 32);
            System.out.printf("a window of 512 tokens: %.0f ms%n", millis(model, 1, 512));
        }
    }

    /** The least of five rounds. */
    private static double millis(BertModel model, int texts, int tokens) {
        List<long[]> ids = IntStream.range(0, texts)
                .mapToObj(text -> LongStream.range(0, tokens).toArray())
                .toList();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            model.places(ids, Pooling.CLS);
            least = Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin);
        }
        return (double) least / 1_000_000;
    }

    private static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("config.json"),
                JSON.createObjectNode()
                        .put("model_type", "bert")
                        .put("vocab_size", VOCABULARY)
                        .put("hidden_size", HIDDEN)
                        .put("intermediate_size", INNER)
                        .put("num_hidden_layers", LAYERS)
                        .put("num_attention_heads", 12)
                        .put("max_position_embeddings", 512)
                        .put("type_vocab_size", 2)
                        .toString());
        ObjectNode header = JSON.createObjectNode();
        long end = tensor(header, "embeddings.word_embeddings.weight", 0, VOCABULARY, HIDDEN);
        end = tensor(header, "embeddings.position_embeddings.weight", end, 512, HIDDEN);
        end = tensor(header, "embeddings.token_type_embeddings.weight", end, 2, HIDDEN);
        end = pair(header, "embeddings.LayerNorm", end, HIDDEN);
        for (int i = 0; i < LAYERS; i++) {
            String layer = "encoder.layer." + i + ".";
            for (String part : List.of("self.query", "self.key", "self.value", "output.dense")) {
                end = pair(header, layer + "attention." + part, end, HIDDEN, HIDDEN);
            }
            end = pair(header, layer + "attention.output.LayerNorm", end, HIDDEN);
            end = pair(header, layer + "intermediate.dense", end, INNER, HIDDEN);
            end = pair(header, layer + "output.dense", end, HIDDEN, INNER);
            end = pair(header, layer + "output.LayerNorm", end, HIDDEN);
        }
        byte[] json = header.toString().getBytes(StandardCharsets.US_ASCII);
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("model.safetensors").toFile(), "rw")) {
            file.writeLong(Long.reverseBytes(json.length));
            file.write(json);
            file.setLength(Long.BYTES + json.length + end);
        }
    }

    private static long pair(ObjectNode header, String name, long begin, int... shape) {
        long end = tensor(header, name + ".weight", begin, shape);
        return tensor(header, name + ".bias", end, shape[0]);
    }

    private static long tensor(ObjectNode header, String name, long begin, int... shape) {
        long end = begin + Arrays.stream(shape).asLongStream().reduce(Float.BYTES, (a, b) -> a * b);
        ObjectNode entry = header.putObject(name).put("dtype", "F32");
        Arrays.stream(shape).forEach(entry.putArray("shape")::add);
        entry.putArray("data_offsets").add(begin).add(end);
        return end;
    }
}
