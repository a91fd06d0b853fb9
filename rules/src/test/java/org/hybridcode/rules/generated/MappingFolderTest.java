package org.hybridcode.rules.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hybridcode.rules.rulebook.RulesException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MappingFolderTest {
    private static final List<MappingRule> RULES = Mappings.random(40, 1);

    @TempDir
    private Path kb;

    private Path generated;

    @BeforeEach
    void write() {
        generated = kb.resolve("generated");
        MappingWriter.write(
                generated,
                Map.of(
                        "chapter-09.drl",
                        MappingWriter.text(9, RULES),
                        "chapter-10.drl",
                        MappingWriter.text(10, List.of())));
    }

    @Test
    void knowledgeBaseWithoutTheFolderHasNone() {
        assertThat(MappingFolder.in(kb.resolve("other"))).isEmpty();
        assertThat(MappingSet.of(List.of())).isSameAs(MappingSet.NONE);
    }

    @Test
    void readsEveryFileAndKeepsWhatWasRead() throws IOException {
        List<MappingFile> first = MappingFolder.in(kb);
        assertThat(first).extracting(MappingFile::name).containsExactly("chapter-09.drl", "chapter-10.drl");
        assertThat(first.get(0).rules()).hasSameElementsAs(RULES);
        assertThat(kept()).hasSize(2);
        assertThat(MappingFolder.in(kb)).isEqualTo(first);
        assertThat(MappingSet.of(MappingFolder.in(kb)).sha256())
                .isEqualTo(MappingSet.of(first).sha256());
    }

    @Test
    void whatIsKeptIsReadInsteadOfTheText() throws IOException {
        MappingFile file = MappingFolder.in(kb).get(0);
        MappingFile fewer =
                new MappingFile(file.name(), file.sha256(), file.rules().subList(0, 3));
        new MappingCache(generated.resolve(".cache")).keep(fewer);
        assertThat(MappingFolder.in(kb)).contains(fewer);
    }

    @Test
    void whatIsKeptAndDamagedIsReadAgain() throws IOException {
        List<MappingFile> read = MappingFolder.in(kb);
        for (Path kept : kept()) {
            byte[] whole = Files.readAllBytes(kept);
            for (int at = 0; at < whole.length; at += 97) {
                byte[] damaged = whole.clone();
                damaged[at] ^= 1;
                Files.write(kept, damaged);
                assertThat(MappingFolder.in(kb)).isEqualTo(read);
            }
            for (int length : new int[] {0, 5, whole.length / 2, whole.length - 1}) {
                Files.write(kept, java.util.Arrays.copyOf(whole, length));
                assertThat(MappingFolder.in(kb)).isEqualTo(read);
            }
            assertThat(kept).hasBinaryContent(whole);
        }
    }

    @Test
    void changedFileIsReadAnew() throws IOException {
        MappingFolder.in(kb);
        Path file = generated.resolve("chapter-09.drl");
        Files.writeString(file, Files.readString(file).replace("\"active\"", "\"retired\""));
        assertThat(MappingFolder.in(kb).get(0).rules()).noneMatch(rule -> rule.state() == MappingState.ACTIVE);
        assertThat(kept()).hasSize(3);
    }

    @Test
    void placeThatCannotBeWrittenIsNoFault() throws IOException {
        Files.writeString(generated.resolve(".cache"), "a file");
        assertThat(MappingFolder.in(kb)).hasSize(2);
    }

    @Test
    void everyFaultOfEveryFileIsNamed() throws IOException {
        Path ninth = generated.resolve("chapter-09.drl");
        Files.writeString(generated.resolve("chapter-11.drl"), MappingWriter.text(11, RULES.subList(0, 1)));
        Files.writeString(generated.resolve("notes.txt"), "mine");
        assertThatExceptionOfType(RulesException.class)
                .isThrownBy(() -> MappingFolder.in(kb))
                .withMessageContaining("generated/chapter-11.drl:8: "
                        + RULES.get(0).id() + ": the id stands already at chapter-09.drl:")
                .withMessageContaining("generated/notes.txt:0: a file of generated mappings is named");
        Files.write(ninth, new byte[] {(byte) 0xff});
        assertThatExceptionOfType(RulesException.class)
                .isThrownBy(() -> MappingFolder.in(kb))
                .withMessageContaining("generated/chapter-09.drl:0: is not UTF-8");
    }

    @Test
    void sameBytesUnderTheNameOfAnotherChapterAreRefused() throws IOException {
        MappingFolder.in(kb);
        Files.move(generated.resolve("chapter-09.drl"), generated.resolve("chapter-12.drl"));
        assertThatExceptionOfType(RulesException.class)
                .isThrownBy(() -> MappingFolder.in(kb))
                .withMessageContaining("generated/chapter-12.drl:1");
    }

    @Test
    void filesOfChaptersThatHaveNoRulesAnyMoreAreTakenAway() {
        MappingWriter.write(generated, Map.of("chapter-10.drl", MappingWriter.text(10, RULES)));
        assertThat(MappingFolder.in(kb)).extracting(MappingFile::name).containsExactly("chapter-10.drl");
        assertThat(MappingFolder.in(kb).get(0).sha256()).isEqualTo(sha256(MappingWriter.text(10, RULES)));
    }

    private static String sha256(String text) {
        return java.util.HexFormat.of().formatHex(MappingIds.sha256(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(generated.resolve(".cache"))) {
            return files.sorted().toList();
        }
    }
}
