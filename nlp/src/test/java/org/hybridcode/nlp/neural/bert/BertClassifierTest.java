package org.hybridcode.nlp.neural.bert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.hybridcode.nlp.neural.TinyClassifier;
import org.hybridcode.nlp.neural.torch.TorchDevice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BertClassifierTest {
    private static final BertSettings SETTINGS = BertSettings.on(TorchDevice.CPU);
    private static final Map<String, String> LABELS =
            Map.of("J18.9", "pneumonia", "M10.9", "gout", "I10", "hypertension");

    @TempDir
    private Path folder;

    @Test
    void givesTheLabelsThatTheNoteSpeaksFor() {
        new TinyClassifier(LABELS, 64).write(folder);
        try (BertClassifier classifier = BertClassifier.open(folder, SETTINGS)) {
            assertThat(likely(classifier, "Pneumonia and gout.")).containsExactlyInAnyOrder("J18.9", "M10.9");
            assertThat(likely(classifier, "Hypertension")).containsExactly("I10");
            assertThat(likely(classifier, "Cough.")).isEmpty();
            assertThat(likely(classifier, "")).isEmpty();
            assertThat(classifier.classify("Gout.")).hasSize(3).isEqualTo(classifier.classify("Gout."));
            assertThat(classifier.digest()).matches("[0-9a-f]{64}");
        }
    }

    @Test
    void readsALongNoteToItsEndInWindows() {
        new TinyClassifier(LABELS, 20).write(folder);
        try (BertClassifier classifier = BertClassifier.open(folder, SETTINGS)) {
            String note = "gout " + "and so on ".repeat(20) + "pneumonia";
            assertThat(likely(classifier, note)).containsExactlyInAnyOrder("J18.9", "M10.9");
        }
    }

    @Test
    void windowsCoverEveryTokenAndOverlap() {
        new TinyClassifier(LABELS, 20).write(folder);
        try (BertClassifier classifier = BertClassifier.open(folder, SETTINGS)) {
            for (int length : List.of(0, 1, 17, 18, 19, 36, 100)) {
                long[] tokens = LongStream.range(100, 100 + length).toArray();
                List<long[]> windows = classifier.windows(tokens);
                assertThat(windows).allMatch(window -> window.length <= 20 && window[0] == 2);
                assertThat(windows.stream()
                                .flatMapToLong(window -> Arrays.stream(window, 1, window.length - 1))
                                .distinct()
                                .toArray())
                        .isEqualTo(tokens);
                assertThat(windows).hasSize(length <= 18 ? 1 : 1 + (length - 18 + 15) / 16);
            }
        }
    }

    @Test
    void refusesLabelsThatDoNotFitTheWeights() throws IOException {
        new TinyClassifier(LABELS, 20).write(folder);
        Files.writeString(folder.resolve("labels.txt"), "I10\nM10.9\n");
        assertThatThrownBy(() -> BertClassifier.open(folder, SETTINGS))
                .hasMessageContaining("classifier.weight: has the shape [3, 16]");
        Files.writeString(folder.resolve("labels.txt"), "I10\nI10\nM10.9\n");
        assertThatThrownBy(() -> BertClassifier.open(folder, SETTINGS))
                .hasMessageContaining("labels.txt: has no label");
        Files.delete(folder.resolve("labels.txt"));
        assertThatThrownBy(() -> BertClassifier.open(folder, SETTINGS)).hasMessageContaining("labels.txt: is missing");
    }

    private static List<String> likely(BertClassifier classifier, String note) {
        return classifier.classify(note).stream()
                .filter(label -> label.probability() >= 0.5)
                .map(BertClassifier.Label::label)
                .toList();
    }
}
