package org.hybridcode.engine.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes that are only to be coded need no codes. */
final class PlainNotesTest {
    @TempDir
    Path folder;

    private static GoldSet notes(Path corpus) {
        return GoldReader.notes(corpus, SmallGold.settings(OnFault.FAIL), step -> {});
    }

    @Test
    void linesWithAndWithoutCodesAreNotes() throws IOException {
        Path file = Files.writeString(
                folder.resolve("notes.jsonl"),
                "{\"id\":7,\"text\":\"Cough.\"}\n{\"id\":\"b\",\"text\":\"Gout.\",\"codes\":[\"Q99.999\"]}\n");
        assertThat(notes(file).notes()).extracting(GoldNote::id).containsExactly("7", "b");
        assertThat(notes(file).notes()).allMatch(note -> note.codes().isEmpty());
        assertThat(notes(file).sha256()).hasSize(64);
    }

    @Test
    void textsOfAFolderAreNotesByTheirNames() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "\uFEFFCough.");
        Files.writeString(folder.resolve("a.txt"), "Gout.");
        Files.writeString(folder.resolve("read.me"), "not a note");
        GoldSet set = notes(folder);
        assertThat(set.notes()).extracting(GoldNote::id).containsExactly("a", "b");
        assertThat(set.notes().get(1).text()).isEqualTo("Cough.");
    }

    @Test
    void corpusMayBeEmptyButNotFaulty() throws IOException {
        assertThat(notes(folder).notes()).isEmpty();
        assertThat(notes(Files.writeString(folder.resolve("none.jsonl"), "")).notes())
                .isEmpty();
        Path twice = Files.writeString(
                folder.resolve("twice.jsonl"), "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"a\",\"text\":\"x\"}\n");
        assertThatExceptionOfType(GoldException.class)
                .isThrownBy(() -> notes(twice))
                .withMessageContaining("twice.jsonl:2");
        Files.writeString(folder.resolve("a.txt"), " ");
        assertThatExceptionOfType(GoldException.class)
                .isThrownBy(() -> notes(folder))
                .withMessageContaining("a.txt");
    }
}
