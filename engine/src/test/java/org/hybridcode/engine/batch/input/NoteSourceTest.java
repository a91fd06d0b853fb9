package org.hybridcode.engine.batch.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.jerolba.carpet.CarpetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.hybridcode.engine.evaluation.gold.GoldSettings;
import org.hybridcode.engine.evaluation.gold.OnFault;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every record of an input comes out once, as a note or as the reason why it is none. */
final class NoteSourceTest {
    private static final KnowledgeBases BASES = KnowledgeBases.starter();
    private static final GoldSettings SETTINGS = new GoldSettings(
            BASES.inForceOn(BASES.lastDay()).codebook(), Setting.OUTPATIENT, BASES.lastDay(), OnFault.FAIL, List.of());
    private static final int LONGEST = 10_000;

    @TempDir
    Path folder;

    /** A row as other programs write it. */
    record Visit(String id, String text, String sex, Integer age) {}

    private static List<InputItem> all(Path input) {
        List<InputItem> items = new ArrayList<>();
        try (NoteSource source = NoteSource.open(input, SETTINGS, LONGEST)) {
            for (Optional<InputItem> item = source.next(); item.isPresent(); item = source.next()) {
                items.add(item.get());
            }
            assertThat(source.read()).isEqualTo(source.size());
        }
        return items;
    }

    private static List<String> told(List<InputItem> items) {
        return items.stream()
                .map(item -> item.number() + " " + item.position() + " "
                        + (item instanceof InputItem.Note note
                                ? note.note().id() + "=" + note.note().text()
                                : ((InputItem.Unreadable) item).reason()))
                .toList();
    }

    @Test
    void csvMayHaveLineBreaksAndQuotationMarksInAField() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("n.csv"),
                "\uFEFFText,ID,sex,age\r\n\"Gout.\n\"\"Severe\"\", he says.\",a,F,62\r\n\r\nplain,b,,\r\n");
        List<InputItem> items = all(csv);
        assertThat(told(items)).containsExactly("1 n.csv:2 a=Gout.\n\"Severe\", he says.", "2 n.csv:5 b=plain");
        InputItem.Note first = (InputItem.Note) items.get(0);
        assertThat(first.note().encounter().sex()).isEqualTo(Sex.FEMALE);
        assertThat(first.note().encounter().age().years()).isEqualTo(62);
        assertThat(first.note().encounter().setting()).isEqualTo(Setting.OUTPATIENT);
    }

    @Test
    void csvWithTooManyFieldsOrAnOpenQuotationMarkSaysWhere() throws IOException {
        Path csv = Files.writeString(folder.resolve("n.csv"), "id,text\na,one,two\nb,fine\nc,\"open\nd,lost\n");
        assertThat(told(all(csv)))
                .satisfiesExactly(
                        one -> assertThat(one).isEqualTo("1 n.csv:2 3 fields instead of 2"),
                        two -> assertThat(two).isEqualTo("2 n.csv:3 b=fine"),
                        three -> assertThat(three).startsWith("3 n.csv:4 a quotation mark is not closed"));
        Path none = Files.writeString(folder.resolve("none.csv"), "a,b\n1,2\n");
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> all(none))
                .withMessageContaining("no columns id and text");
    }

    @Test
    void compressedLinesAreReadAndADamagedFileSaysSo() throws IOException {
        Path packed = folder.resolve("n.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            for (int i = 0; i < 500; i++) {
                out.write(("{\"id\":\"" + i + "\",\"text\":\"note " + i * 7919 + "\"}\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(all(packed)).hasSize(500);
        byte[] bytes = Files.readAllBytes(packed);
        Files.write(packed, Arrays.copyOf(bytes, bytes.length / 2));
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> all(packed))
                .withMessageContaining("damaged");
    }

    @Test
    void aNoteOfFiftyMegabytesIsPassedOverWithoutHoldingIt() throws IOException {
        Path input = folder.resolve("n.jsonl");
        try (OutputStream out = Files.newOutputStream(input)) {
            out.write("{\"id\":\"1\",\"text\":\"".getBytes(StandardCharsets.UTF_8));
            byte[] megabyte = "pain ".repeat(210_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 50; i++) {
                out.write(megabyte);
            }
            out.write("\"}\n{\"id\":\"2\",\"text\":\"gout\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(told(all(input)))
                .containsExactly(
                        "1 n.jsonl:1 longer than 10000 bytes; split the note, or raise --longest",
                        "2 n.jsonl:2 2=gout");
    }

    @Test
    void textsOfAFolderComeInTheOrderOfTheirNames() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "second");
        Files.writeString(folder.resolve("a.txt"), "\uFEFFfirst");
        Files.write(folder.resolve("c.txt"), new byte[] {(byte) 0xC3, 0x28});
        Files.writeString(folder.resolve("d.txt"), "x".repeat(LONGEST + 1));
        Files.writeString(folder.resolve("other.pdf"), "no note");
        assertThat(told(all(folder)))
                .containsExactly(
                        "1 a.txt a=first",
                        "2 b.txt b=second",
                        "3 c.txt no UTF-8 text; convert it to UTF-8",
                        "4 d.txt longer than 10000 bytes; split the note, or raise --longest");
    }

    private Path parquet(CompressionCodecName codec) throws IOException {
        Path file = folder.resolve("n.parquet");
        try (CarpetWriter<Visit> writer = new CarpetWriter.Builder<>(new LocalOutputFile(file), Visit.class)
                .withCompressionCodec(codec)
                .withRowGroupSize(4_096)
                .withMinRowCountForPageSizeCheck(10)
                .withMaxRowCountForPageSizeCheck(10)
                .build()) {
            for (int i = 1; i <= 300; i++) {
                writer.write(new Visit("v" + i, ("note " + i + " ").repeat(20), "M", i % 2 == 0 ? null : i % 90));
            }
        }
        return file;
    }

    @Test
    void parquetIsReadWithTheColumnsThatItHas() throws IOException {
        for (CompressionCodecName codec : List.of(
                CompressionCodecName.UNCOMPRESSED,
                CompressionCodecName.SNAPPY,
                CompressionCodecName.GZIP,
                CompressionCodecName.ZSTD)) {
            List<InputItem> items = all(parquet(codec));
            assertThat(items).as("%s", codec).hasSize(300).allMatch(item -> item instanceof InputItem.Note);
            assertThat(items.get(299).position()).isEqualTo("n.parquet row 300");
            Files.delete(folder.resolve("n.parquet"));
        }
    }

    @Test
    void parquetFilesOfAFolderAreOneInputInTheOrderOfTheirNames() throws IOException {
        Path second = Files.createDirectory(folder.resolve("many")).resolve("b.parquet");
        Files.move(parquet(CompressionCodecName.GZIP), second);
        Files.copy(second, second.resolveSibling("a.parquet"));
        Files.writeString(second.resolveSibling("_SUCCESS"), "");
        Files.writeString(second.resolveSibling("_b.parquet"), "left by another program");
        List<InputItem> items = all(second.getParent());
        assertThat(items)
                .extracting(InputItem::number)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 600).boxed().toList());
        assertThat(items.get(299).position()).isEqualTo("a.parquet row 300");
        assertThat(items.get(300).position()).isEqualTo("b.parquet row 1");
        String digest = InputDigest.of(second.getParent());
        Files.delete(second);
        assertThat(InputDigest.of(second.getParent())).isNotEqualTo(digest);
    }

    @Test
    void aDamagedRowGroupCostsItsRowsAndNoOthers() throws IOException {
        Path file = parquet(CompressionCodecName.SNAPPY);
        List<BlockMetaData> groups;
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file))) {
            groups = List.copyOf(reader.getRowGroups());
        }
        assertThat(groups).hasSizeGreaterThan(3);
        byte[] bytes = Files.readAllBytes(file);
        BlockMetaData second = groups.get(1);
        long from = second.getStartingPos() + second.getCompressedSize() / 3;
        for (int i = 0; i < second.getCompressedSize() / 3; i++) {
            bytes[(int) from + i] ^= 0x5A;
        }
        Files.write(file, bytes);
        List<InputItem> items = all(file);
        assertThat(items.stream().filter(item -> item instanceof InputItem.Unreadable))
                .singleElement()
                .satisfies(item -> {
                    assertThat(((InputItem.Unreadable) item).reason()).startsWith("row group 2 is damaged");
                    assertThat(item.position()).endsWith("to " + (groups.get(0).getRowCount() + second.getRowCount()));
                });
        assertThat(items.get(items.size() - 1).number()).isEqualTo(300);
        assertThat(items.stream().filter(item -> item instanceof InputItem.Note).count())
                .isGreaterThanOrEqualTo(300 - second.getRowCount());
    }

    @Test
    void aFileThatIsNoParquetSaysSo() throws IOException {
        Path none = Files.writeString(folder.resolve("n.parquet"), "no parquet at all");
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> all(none))
                .withMessageContaining("no Parquet file");
    }
}
