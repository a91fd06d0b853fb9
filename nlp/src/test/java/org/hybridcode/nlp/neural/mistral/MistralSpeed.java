package org.hybridcode.nlp.neural.mistral;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hybridcode.nlp.neural.TinyCheckpoint;
import org.hybridcode.nlp.neural.decode.LanguageModel.Next;
import org.hybridcode.nlp.neural.torch.TorchDevice;

/**
 * Tokens a second with random weights. Run by hand: the arguments are a folder to write to, {@code tiny}, {@code mid} or
 * {@code 7b}, lanes, threads, and {@code cpu} or {@code gpu}.
 */
public final class MistralSpeed {
    private static final int PROMPT = 256;
    private static final int ANSWER = 32;

    private MistralSpeed() {}

    /** Prints one line. */
    public static void main(String[] args) {
        TinyCheckpoint size =
                switch (args[1]) {
                    case "tiny" -> new TinyCheckpoint(512, 64, 160, 3, 8, 2, 0, "BF16", 1);
                    case "mid" -> new TinyCheckpoint(32_000, 1024, 3584, 16, 16, 4, 0, "BF16", 1);
                    default -> new TinyCheckpoint(32_000, 4096, 14_336, 32, 32, 8, 0, "BF16", 1);
                };
        Path folder = Path.of(args[0]).resolve(args[1]);
        if (!Files.exists(folder)) {
            size.writeShards(folder);
        }
        int lanes = Integer.parseInt(args[2]);
        MistralSettings settings = MistralSettings.on(TorchDevice.valueOf(args[4].toUpperCase(java.util.Locale.ROOT)))
                .withContext(PROMPT + ANSWER)
                .withLanes(lanes)
                .withThreads(Integer.parseInt(args[3]));
        try (MistralModel model = MistralModel.open(folder, settings)) {
            int[] prompt = new Random(1).ints(PROMPT, 3, size.vocabulary()).toArray();
            double read = Double.MAX_VALUE;
            double go = Double.MAX_VALUE;
            for (int round = 0; round < 4; round++) {
                read = Math.min(read, read(model, prompt));
                go = Math.min(go, go(model));
            }
            System.out.printf(
                    "%s, %s lanes, %s threads, %s: %.0f tokens/s of a prompt, %.1f tokens/s of answers%n",
                    args[1], args[2], args[3], args[4], lanes * PROMPT / read, lanes * ANSWER / go);
        }
    }

    private static double read(MistralModel model, int[] prompt) {
        long begin = System.nanoTime();
        for (int lane = 0; lane < model.lanes(); lane++) {
            model.read(lane, prompt);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static double go(MistralModel model) {
        long begin = System.nanoTime();
        for (int i = 0; i < ANSWER; i++) {
            List<Next> next = new ArrayList<>();
            for (int lane = 0; lane < model.lanes(); lane++) {
                next.add(new Next(lane, 5 + i));
            }
            model.go(next);
        }
        return (System.nanoTime() - begin) / 1e9;
    }
}
