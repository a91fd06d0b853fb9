package org.hybridcode.nlp.neural.weights;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hybridcode.nlp.neural.SharedModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TorchFileTest {
    /** {"t": a tensor of two rows and one column over storage "0" of two floats}. */
    private static final String STATE = "\u0080\2}X\1\0\0\0tctorch._utils\n_rebuild_tensor_v2\n"
            + "((X\7\0\0\0storagectorch\nFloatStorage\nX\1\0\0\0000X\3\0\0\0cpuK\2tQK\0K\2K\1\u0086K\1K\1\u0086\u0089"
            + "ccollections\nOrderedDict\n)RtRs.";

    @TempDir
    private Path folder;

    @Test
    void readsTheZipFormat() throws IOException {
        torch(STATE, floats(3f, 4f));
        WeightTensor tensor = Weights.open(folder).require("t", java.util.List.of(2L, 1L));
        assertThat(tensor.map().getFloat(4)).isEqualTo(4f);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0080\2cos\nsystem\nX\4\0\0\0true\u0085R.",
                "\u0080\2cposix\nsystem\nX\4\0\0\0true\u0085R.",
                "\u0080\2cbuiltins\neval\nX\4\0\0\0001+1\n\u0085R.",
                "\u0080\2ctorch\nload\nX\1\0\0\0x\u0085R.",
                "\u0080\4\u008c\2os\u008c\6system\u0093\u008c\4true\u0085R.",
                "\u0080\2ctorch._utils\n_rebuild_tensor_v3\n)R."
            })
    void refusesEveryNameThatIsNotOnTheList(String hostile) throws IOException {
        Path file = torch(hostile, floats(1f));
        assertThatThrownBy(() -> Weights.open(folder))
                .isInstanceOf(WeightsException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("refused: the pickle asks for");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(S'true'\nios\nsystem\n.", "\u0080\2(oX\1\0\0\0x.", "\u0080\2\u0081.", "\u0080\2\u0082\1."})
    void refusesOpcodesThatTorchDoesNotWrite(String hostile) throws IOException {
        torch(hostile, floats(1f));
        assertThatThrownBy(() -> Weights.open(folder)).hasMessageContaining("refused: pickle opcode");
    }

    @Test
    void refusesATensorThatReachesBeyondItsStorage() throws IOException {
        torch(STATE.replace("K\0K\2K\1\u0086", "K\1K\2K\1\u0086"), floats(3f, 4f));
        assertThatThrownBy(() -> Weights.open(folder)).hasMessageContaining("tensor t: reaches beyond its storage");
    }

    @Test
    void refusesAnUnknownFile() throws IOException {
        Files.writeString(folder.resolve("pytorch_model.bin"), "<html>not found</html>");
        assertThatThrownBy(() -> Weights.open(folder)).hasMessageContaining("pytorch_model.bin");
    }

    @Test
    void everyDamageEndsInARefusalOrATensorInsideTheFile() throws IOException {
        Path file = torch(STATE, floats(3f, 4f));
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            Files.write(file, damaged);
            try {
                Weights.open(folder).tensors().values().forEach(WeightTensor::map);
            } catch (WeightsException e) {
                assertThat(e).hasMessageContaining("pytorch_model.bin");
            }
        }
    }

    @Test
    void readsBothFormatsOfTorchAsSafetensors() throws IOException {
        Path bert = SharedModels.folder("tiny-bert");
        Weights expected = Weights.open(bert);
        for (String name : java.util.List.of("pytorch_model.bin", "legacy.bin")) {
            Path copy = Files.createDirectories(folder.resolve(name + ".d"));
            Files.copy(bert.resolve(name), copy.resolve("pytorch_model.bin"));
            Weights actual = Weights.open(copy);
            assertThat(actual.tensors().keySet()).containsAll(expected.tensors().keySet());
            expected.tensors()
                    .forEach((tensor, where) ->
                            assertThat(actual.find(tensor).orElseThrow().map()).isEqualTo(where.map()));
        }
    }

    @Test
    void readsBf16OfTorchAsSafetensors() throws IOException {
        Path model = SharedModels.folder("tiny-bf16");
        Files.copy(model.resolve("pytorch_model.bin"), folder.resolve("pytorch_model.bin"));
        Weights actual = Weights.open(folder);
        Weights.open(model).tensors().forEach((tensor, where) -> {
            assertThat(actual.find(tensor).orElseThrow().type()).isEqualTo(ElementType.BF16);
            assertThat(actual.find(tensor).orElseThrow().map()).isEqualTo(where.map());
        });
    }

    private static byte[] floats(float... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            bytes.putFloat(value);
        }
        return bytes.array();
    }

    private Path torch(String pickle, byte[] storage) throws IOException {
        Path file = folder.resolve("pytorch_model.bin");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "archive/data.pkl", pickle.getBytes(ISO_8859_1));
            put(zip, "archive/data/0", storage);
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
