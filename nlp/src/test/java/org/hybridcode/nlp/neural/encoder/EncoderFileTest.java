package org.hybridcode.nlp.neural.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.hybridcode.kb.release.TrainedEncoder;
import org.junit.jupiter.api.Test;

final class EncoderFileTest {
    private final byte[] file = EncoderFile.write(SmallEncoder.content());

    @Test
    void readsWhatItWroteToTheByte() {
        EncoderContent read = EncoderFile.read(TrainedEncoder.of("small.bin", file));
        assertThat(EncoderFile.write(read)).isEqualTo(file);
        assertThat(read.codes().codes()).containsExactly("A00", "B00.1");
        assertThat(read.provenance().facts()).isEqualTo(new TreeMap<>(java.util.Map.of("seed", "1")));
    }

    @Test
    void refusesAFileThatIsCutOffAnywhereAndNamesIt() {
        for (int length = 0; length < file.length; length += 7) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThatThrownBy(() -> EmbeddedEncoder.open(TrainedEncoder.of("small.bin", cut)))
                    .isInstanceOf(EncoderException.class)
                    .hasMessageStartingWith("small.bin: ");
        }
    }

    @Test
    void refusesAFileWithMoreBehindItsEnd() {
        byte[] longer = Arrays.copyOf(file, file.length + 1);
        assertThatThrownBy(() -> EncoderFile.read(TrainedEncoder.of("small.bin", longer)))
                .hasMessage("small.bin: holds more than an encoder; train it again");
    }

    @Test
    void refusesOtherFiles() {
        List<String> others = List.of("", "\n", "PK\u0003\u0004", "hybridcode-encoder\t2\n\n", "{\"a\": 1}\n");
        for (String other : others) {
            byte[] bytes = other.getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> EncoderFile.read(TrainedEncoder.of("other.bin", bytes)))
                    .isInstanceOf(EncoderException.class)
                    .hasMessageStartingWith("other.bin: ");
        }
    }

    @Test
    void refusesASizeThatNoTableHas() {
        String text = new String(file, StandardCharsets.ISO_8859_1).replace("table\t4\t8", "table\t30\t8");
        assertThatThrownBy(() ->
                        EncoderFile.read(TrainedEncoder.of("huge.bin", text.getBytes(StandardCharsets.ISO_8859_1))))
                .hasMessageContaining("huge.bin")
                .hasMessageContaining("2^30");
    }
}
