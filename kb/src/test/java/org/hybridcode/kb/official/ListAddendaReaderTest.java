package org.hybridcode.kb.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hybridcode.kb.official.OfficialData.code;
import static org.hybridcode.kb.official.OfficialData.published;
import static org.hybridcode.kb.official.OfficialData.written;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ListAddendaReaderTest {
    private static final String PAGE = "\f=== page 1 ===";
    private static final String TITLE = "2025 Addenda";

    @TempDir
    Path folder;

    private Reading<java.util.List<ListChange>> read(String... lines) {
        return ListAddendaReader.read(written(folder, "addenda.txt", lines), "2025");
    }

    @Test
    void joinsWrappedLinesEvenAcrossPages() {
        var changes = read(
                        PAGE,
                        TITLE,
                        "Add Use Additional code for manifestations, such as",
                        "\f=== page 2 ===",
                        "polyphagia (R63.2)")
                .content();

        assertThat(changes)
                .containsExactly(new ListChange(
                        3,
                        1,
                        ListChange.Kind.ADD,
                        "Use Additional code for manifestations, such as polyphagia (R63.2)"));
    }

    @Test
    void separatesLinesThatRanTogetherAtAHyphen() {
        var changes = read(PAGE, TITLE, "Add - - early-stage E10.A\uFFFEAdd - - presymptomatic E10.A0")
                .content();

        assertThat(changes)
                .extracting(ListChange::text)
                .containsExactly("- - early-stage E10.A-", "- - presymptomatic E10.A0");
    }

    @Test
    void anchorsAreTheCodeOfATitleOrOfAnIndexEntry() {
        var changes = read(
                        PAGE,
                        TITLE,
                        "No Change A77.41 Ehrlichiosis",
                        "Add - lumbar region M51.36-",
                        "Add Excludes1: lymphoma (C84.49)",
                        "Delete Ileal pouch status")
                .content();

        assertThat(changes.get(0).anchor()).contains(code("A77.41"));
        assertThat(changes.get(1).anchor()).contains(code("M51.36"));
        assertThat(changes.get(2).anchor()).isEmpty();
        assertThat(changes.get(3).anchor()).isEmpty();
    }

    @Test
    void listsWhatStandsBeforeTheFirstChange() {
        assertThat(read(PAGE, TITLE, "Draft", "Add PCNSL NOS").unread())
                .extracting(Unread::text)
                .containsExactly("Draft");
    }

    @Test
    void refusesAMissingPageAnotherReleaseAndHalfARevision() {
        assertThatThrownBy(() -> read(PAGE, TITLE, "Add PCNSL NOS", "=== page 3 ==="))
                .hasMessageStartingWith("addenda.txt:4: page 3 follows page 1");
        assertThatThrownBy(() -> read(PAGE, "2023 Addenda", "Add PCNSL NOS"))
                .hasMessageContaining("release 2023, not 2025");
        assertThatThrownBy(() -> read(PAGE, TITLE, "Revise from Lupus excedens"))
                .isInstanceOf(OfficialFileException.class)
                .hasMessageContaining("truncated");
        assertThatThrownBy(() -> read("<ICD10CM.tabular>")).hasMessageContaining("give the text of the addenda");
    }

    @ParameterizedTest
    @CsvSource({
        "2025/addenda/icd10cm_tabular_addenda_2025.txt, 1325, 580",
        "2025/addenda/icd10cm_index_addenda_2025.txt, 1257, 959",
        "2025-04/addenda/icd10cm_tabular_addenda_2025.txt, 81, 22",
        "2025-04/addenda/icd10cm_index_addenda_2025.txt, 39, 30",
    })
    void readsThePublishedAddendaWhole(String path, int changes, int anchored) {
        var reading = ListAddendaReader.read(published("icd10cm/" + path), "2025");

        assertThat(reading.content()).hasSize(changes);
        assertThat(reading.content().stream().filter(change -> change.anchor().isPresent()))
                .hasSize(anchored);
        assertThat(reading.unread()).isEmpty();
    }
}
