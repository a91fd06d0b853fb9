package org.hybridcode.kb.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hybridcode.kb.official.OfficialData.published;
import static org.hybridcode.kb.official.OfficialData.written;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GemReaderTest {
    private static final String LAST = "Z9989   V469  10000";

    @TempDir
    Path folder;

    @Test
    void readsTheFlags() {
        var gem = GemReader.read(written(folder, "gem.txt", "T402X1A 96509 10112", LAST))
                .content();

        assertThat(gem.direction()).isEqualTo(Gem.Direction.ICD10_TO_ICD9);
        assertThat(gem.entries().get(0)).isEqualTo(new Gem.Entry(1, "T402X1A", "96509", true, true, 1, 2));
    }

    @Test
    void aCodeThatLeadsNowhereHasNoTarget() {
        var gem = GemReader.read(written(folder, "gem.txt", "R29700  NoDx  11000", LAST))
                .content();

        assertThat(gem.entries().get(0).noMap()).isTrue();
        assertThat(gem.entries().get(1).noMap()).isFalse();
    }

    @Test
    void listsLinesThatContradictThemselves() {
        var reading = GemReader.read(written(
                folder,
                "gem.txt",
                "A000    0010  00000",
                "A001    0011  01000",
                "A002    A011  00000",
                "0011  A00  00000",
                LAST));

        assertThat(reading.content().entries()).extracting(Gem.Entry::source).containsExactly("A000", "Z9989");
        assertThat(reading.unread())
                .extracting(Unread::reason)
                .containsExactly(
                        "the no-map flag and the target contradict each other",
                        "the target is no code of the classification that the file maps to",
                        "the source is no code of the classification that the file maps from");
    }

    @Test
    void refusesAnotherLayout() {
        assertThatThrownBy(() -> GemReader.read(written(folder, "gem.txt", "A000,0010,00000")))
                .isInstanceOf(OfficialFileException.class)
                .hasMessage("gem.txt:1: 'A000,0010,00000' is no source, target and five flags; give the GEM text file");
    }

    @Test
    void refusesAFileThatEndsTooEarly() {
        assertThatThrownBy(() -> GemReader.read(written(folder, "gem.txt", "A000    0010  00000")))
                .hasMessageContaining("ends without a code of letter Z");
    }

    @Test
    void readsThePublishedMapFromIcd9Whole() {
        var reading = GemReader.read(published("gems/2018_I9gem.txt"));

        assertThat(reading.content().direction()).isEqualTo(Gem.Direction.ICD9_TO_ICD10);
        assertThat(reading.content().entries()).hasSize(24860);
        assertThat(reading.content().entries().stream().filter(Gem.Entry::noMap))
                .hasSize(422);
        assertThat(reading.unread()).isEmpty();
    }

    @Test
    void readsThePublishedMapToIcd9ButForItsOneMisprint() {
        var reading = GemReader.read(published("gems/2018_I10gem.txt"));

        assertThat(reading.content().entries()).hasSize(81592);
        assertThat(reading.unread()).extracting(Unread::text).containsExactly("T8853XD v5889 10000");
    }
}
