package org.hybridcode.kb.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hybridcode.kb.official.OfficialData.code;
import static org.hybridcode.kb.official.OfficialData.published;
import static org.hybridcode.kb.official.OfficialData.written;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.hybridcode.kb.code.Icd10Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AddendaReaderTest {
    private static final String ADD = "Add:         B3731   Acute candidiasis of vulva and vagina";
    private static final String DELETE = "Delete:      B373    Candidiasis of vulva and vagina";
    private static final String FROM = "Revise from: A7741   Ehrlichiosis chafeensis [E. chafeensis]";
    private static final String TO = "Revise to:   A7741   Ehrlichiosis chaffeensis [E. chaffeensis]";
    private static final String RELEASE = "  74260 codes in icd10cm_order_2025.txt";
    private static final String JSON =
            "{\"adds\":[{\"action\":\"Add\",\"code\":\"B8801\",\"desc\":\"Infestation by Demodex"
                    + " mites\"}],\"deletes\":[],\"revisions\":[],\"summary\":{\"total_adds\":%s,\"total_deletes\":0,"
                    + "\"total_revisions\":0}}";

    @TempDir
    Path folder;

    private CodeAddenda text(String... lines) {
        return AddendaReader.read(written(folder, "addenda.txt", lines), "2025").content();
    }

    @Test
    void readsAdditionsDeletionsAndRevisions() {
        CodeAddenda addenda =
                text(DELETE, ADD, FROM, TO, "", "Codes", RELEASE, "1 additions", "1 deletions", "1 revisions");

        assertThat(addenda.added()).extracting(CodeLine::code).containsExactly(code("B37.31"));
        assertThat(addenda.deleted()).extracting(CodeLine::code).containsExactly(code("B37.3"));
        assertThat(addenda.revised())
                .extracting(revision -> revision.to().title())
                .containsExactly("Ehrlichiosis chaffeensis [E. chaffeensis]");
    }

    @Test
    void refusesCountsThatDoNotAddUp() {
        assertThatThrownBy(() -> text(ADD, RELEASE, "2 additions", "0 deletions", "0 revisions"))
                .isInstanceOf(OfficialFileException.class)
                .hasMessageContaining("addenda.txt:5: the summary states")
                .hasMessageContaining("truncated or was edited");
    }

    @Test
    void refusesAFileThatEndsBeforeItsSummary() {
        assertThatThrownBy(() -> text(ADD, DELETE)).hasMessageStartingWith("addenda.txt:2: ends without the summary");
    }

    @Test
    void refusesTheAddendaOfAnotherRelease() {
        assertThatThrownBy(() -> text(ADD, "  73639 codes in icd10cm_order_2023.txt", "1 additions"))
                .hasMessage("addenda.txt:3: this is the file of release 2023, not 2025; give that of 2025");
    }

    @Test
    void refusesHalfARevision() {
        assertThatThrownBy(() -> text(ADD, FROM, DELETE, RELEASE))
                .hasMessageContaining("addenda.txt:3: 'Revise from' A77.41");
        assertThatThrownBy(() -> text(ADD, TO, RELEASE)).hasMessageContaining("addenda.txt:2: 'Revise to' A77.41");
    }

    @Test
    void refusesAnotherLayout() {
        assertThatThrownBy(() -> text("B3731\tAcute candidiasis"))
                .hasMessageStartingWith("addenda.txt:1:")
                .hasMessageContaining("is no line of order or codes addenda");
    }

    @Test
    void refusesTruncatedOrMiscountedJson() {
        assertThatThrownBy(() -> AddendaReader.read(written(folder, "a.json", JSON.substring(0, 60)), "2026"))
                .hasMessageContaining("a.json:1: expected")
                .hasMessageContaining("truncated or no JSON");
        assertThatThrownBy(() -> AddendaReader.read(written(folder, "a.json", JSON.formatted("3")), "2026"))
                .hasMessageContaining("the summary states");
        assertThat(AddendaReader.read(written(folder, "a.json", JSON.formatted("1")), "2026")
                        .content()
                        .added())
                .extracting(CodeLine::code)
                .containsExactly(code("B88.01"));
    }

    @Test
    void appliedToAnotherReleaseTheyAreRefused() {
        CodeAddenda addenda = text(DELETE, ADD, RELEASE, "1 additions", "1 deletions", "0 revisions");

        assertThat(addenda.applyTo(Map.of(code("B37.3"), "Candidiasis of vulva and vagina")))
                .containsOnlyKeys(code("B37.31"));
        assertThatThrownBy(() -> addenda.applyTo(Map.of()))
                .hasMessageStartingWith("addenda.txt:1: deletes a code that is not there, B37.3;");
    }

    @ParameterizedTest
    @CsvSource({
        "2025/icd10cm_order_addenda_2025.txt, 2025, 324, 36, 14",
        "2025/icd10cm_codes_addenda_2025.txt, 2025, 252, 36, 13",
        "2023/icd10cm-order-addenda-2023.txt, 2023, 1504, 287, 35",
        "2023/icd10cm-codes-addenda-2023.txt, 2023, 1176, 287, 28",
        "2026/icd10cm_codes_addenda_2026.json, 2026, 487, 28, 38",
    })
    void readsThePublishedAddendaWhole(String path, String release, int added, int deleted, int revised) {
        var reading = AddendaReader.read(published("icd10cm/" + path), release);

        assertThat(reading.content().added()).hasSize(added);
        assertThat(reading.content().deleted()).hasSize(deleted);
        assertThat(reading.content().revised()).hasSize(revised);
        assertThat(reading.unread()).isEmpty();
    }

    @Test
    void thePublishedAddendaOf2026LeadFrom2025ToTheCodesOf2026() {
        var addenda = AddendaReader.read(published("icd10cm/2026/icd10cm_codes_addenda_2026.json"), "2026");
        Map<Icd10Code, String> codes2026 = new TreeMap<>();
        CodeFileReader.read(published("icd10cm/2026/icd10cm_codes_2026.txt"))
                .forEach(line -> codes2026.put(line.code(), line.title()));

        assertThat(addenda.content().applyTo(OfficialData.titles2025(false)))
                .hasSize(74719)
                .isEqualTo(codes2026);
    }
}
