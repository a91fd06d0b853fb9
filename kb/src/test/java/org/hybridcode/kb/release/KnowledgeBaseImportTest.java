package org.hybridcode.kb.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.codebook.Division;
import org.hybridcode.kb.official.Unread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Imports of small files in the official layouts. */
final class KnowledgeBaseImportTest {
    @TempDir
    private Path folder;

    private Path out;
    private SmallOfficialFiles files;

    @BeforeEach
    void writeFiles() {
        out = folder.resolve("kb");
        files = SmallOfficialFiles.in(folder, "2025");
    }

    @Test
    void statesReleaseSourcesAndDigests() {
        files.into(out, "2025");

        KnowledgeBases bases = KnowledgeBases.in(out);
        assertThat(bases.sources(bases.releases().get(0)))
                .filteredOn(source -> !source.role().isEmpty())
                .extracting(Source::role, Source::name, Source::release)
                .startsWith(tuple("order", "icd10cm_order_2025.txt", "2025"))
                .hasSize(4);
        assertThat(bases.sources(bases.releases().get(0)))
                .filteredOn(source -> !source.role().isEmpty())
                .allMatch(source -> source.sha256().matches("[0-9a-f]{64}"));
    }

    @Test
    void statesATabularListOfAnOlderYear() {
        files.write(
                ImportRole.TABULAR,
                "icd10cm_tabular_2023.xml",
                files.text(ImportRole.TABULAR).replace(">2025<", ">2023<"));
        ImportReport report = files.into(out, "2025");

        assertThat(SmallOfficialFiles.content(out).get("2025/release.tsv"))
                .contains("icd10cm_tabular_2023.xml", "of 2023, not of 2025: notes");
        assertThat(report.summary()).anyMatch(line -> line.contains("release 2023, NOT 2025"));
    }

    @Test
    void listsEveryLineThatItDidNotUnderstand() {
        ImportReport report = files.into(out, "2025");

        assertThat(report.unread()).extracting(Unread::text).contains("wheezing as it is");
        assertThat(SmallOfficialFiles.content(out).get("2025/import-report.tsv"))
                .isEqualTo(String.join("\n", report.lines()) + "\n")
                .contains("\twheezing as it is\n");
    }

    @Test
    void theSameImportTwiceGivesTheSameBytes() {
        files.into(out, "2025");
        files.into(folder.resolve("again"), "2025");

        assertThat(SmallOfficialFiles.content(folder.resolve("again"))).isEqualTo(SmallOfficialFiles.content(out));
    }

    @Test
    void zipsGiveTheSameKnowledgeBase() {
        files.into(out, "2025");
        for (ImportRole role : new ImportRole[] {ImportRole.ORDER, ImportRole.TABULAR, ImportRole.INDEX}) {
            files.zip(role, "any/" + files.of(role).getFileName());
        }
        files.into(folder.resolve("zipped"), "2025");

        Map<String, String> plain = SmallOfficialFiles.content(out.resolve("2025"));
        Map<String, String> zipped =
                SmallOfficialFiles.content(folder.resolve("zipped").resolve("2025"));
        for (String name : new String[] {"codebook.tsv", "index.tsv", "terms.tsv", "words.tsv"}) {
            assertThat(zipped.get(name)).as(name).isEqualTo(plain.get(name)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-01, 2025",
        "2025-03-31, 2025",
        "2025-04-01, 2025-04",
        "2025-09-30, 2025-04",
        "2025-10-01, 2026",
        "2026-09-30, 2026"
    })
    void theDateOfTheEncounterChoosesTheRelease(LocalDate date, String release) {
        files.into(out, "2025");
        SmallOfficialFiles.in(folder, "2026").into(out, "2026");
        files.into(out, "2025-04");

        assertThat(KnowledgeBases.in(out).inForceOn(date).codebook().release().name())
                .isEqualTo(release);
    }

    @Test
    void aDateThatNoReleaseCoversIsAnError() {
        files.into(out, "2025");

        assertThatThrownBy(() -> KnowledgeBases.in(out).inForceOn(LocalDate.of(2024, 9, 30)))
                .isInstanceOf(KnowledgeBaseException.class)
                .hasMessageContainingAll("2024-09-30", "2025, in force 2024-10-01 to 2025-09-30");
    }

    @Test
    void aCodesFileTakesItsHeadersFromTheTabularList() {
        files.write(
                ImportRole.ORDER,
                "icd10cm_codes_2025.txt",
                "J45901  Unspecified asthma with (acute) exacerbation\nJ45909  Unspecified asthma, uncomplicated\n");
        files.into(out, "2025");

        Codebook codebook = KnowledgeBases.in(out).named("2025").codebook();
        assertThat(codebook.entries())
                .filteredOn(entry -> !entry.billable())
                .extracting(CodebookEntry::text, CodebookEntry::title)
                .containsExactly(
                        tuple("J45", "Asthma"),
                        tuple("J45.9", "Other and unspecified asthma"),
                        tuple("J45.90", "Unspecified asthma"));
    }

    @Test
    void aCodesFileTakesTheTitleOfAYoungHeaderFromTheReleaseBefore() {
        files.write(
                        ImportRole.ORDER,
                        "icd10cm_order_2025.txt",
                        files.text(ImportRole.ORDER).replace("J47", "J4A"))
                .into(out, "2025");
        SmallOfficialFiles.in(folder, "2026")
                .write(ImportRole.ORDER, "icd10cm_codes_2026.txt", "J4A9    Bronchiectasis, uncomplicated\n")
                .write(ImportRole.TABULAR, "icd10cm_tabular_2023.xml", tabular2023())
                .into(out, "2026");

        assertThat(KnowledgeBases.in(out).named("2026").codebook().find("J4A"))
                .map(CodebookEntry::title)
                .contains("Bronchiectasis");
    }

    @Test
    void aCategoryThatNoFileNamesIsAHeaderAllTheSame() {
        ImportReport report = files.write(
                        ImportRole.ORDER, "icd10cm_codes_2025.txt", "J45909  Asthma\nJA01    A new disease\n")
                .into(out, "2025");

        Codebook codebook = KnowledgeBases.in(out).named("2025").codebook();
        assertThat(codebook.find("JA0")).map(CodebookEntry::title).contains(Headers.UNTITLED);
        assertThat(codebook.find("JA0.1")).map(CodebookEntry::chapter).contains(10);
        assertThat(codebook.chapters().get(0).range()).hasToString("J00-JA0");
        assertThat(report.unread()).extracting(Unread::text).contains("JA0");
    }

    @Test
    void withoutTheTabularListChaptersAndBlocksAreThoseOfTheStarter() {
        ImportReport report = files.give(ImportRole.TABULAR).into(out, "2025");

        KnowledgeBases bases = KnowledgeBases.in(out);
        Codebook codebook = bases.named("2025").codebook();
        assertThat(codebook.chapters()).hasSize(22);
        assertThat(codebook.find("J45.901")).hasValueSatisfying(entry -> {
            assertThat(entry.chapter()).isEqualTo(10);
            assertThat(entry.title()).isEqualTo("Unspecified asthma with (acute) exacerbation");
        });
        assertThat(codebook.blocks()).extracting(Division::title).contains("Chronic lower respiratory diseases");
        assertThat(bases.sources(bases.releases().get(0)))
                .filteredOn(source -> source.role().equals("tabular"))
                .singleElement()
                .extracting(Source::name, Source::remark)
                .satisfies(said -> assertThat(said.get(1).toString()).contains("no Tabular List was given"))
                .satisfies(said -> assertThat(said.get(0)).isEqualTo(""));
        assertThat(report.summary()).anyMatch(line -> line.contains("no Tabular List was given"));
    }

    @ParameterizedTest
    @CsvSource({"C4A0, C4A, 2", "D3A00, D3A, 2", "QA01, QA0, 17", "U099, U09, 22", "Z9911, Z99, 21"})
    void withoutTheTabularListACategoryHasTheChapterOfItsRange(String code, String category, int chapter) {
        files.give(ImportRole.TABULAR)
                .write(ImportRole.ORDER, "icd10cm_codes_2025.txt", code + "    A disease\nJ45909  Asthma\n")
                .into(out, "2025");

        Codebook codebook = KnowledgeBases.in(out).named("2025").codebook();
        assertThat(codebook.find(category)).map(CodebookEntry::chapter).contains(chapter);
        assertThat(codebook.find("J45")).map(CodebookEntry::title).contains("Asthma");
    }

    @Test
    void filesOfAnAprilEditionAreFoundInTheirZip() {
        files.zip(ImportRole.ORDER, "Code Files/icd10cm-order-April-1-2025.txt", "icd10cm-order-addenda-April-2025.txt")
                .zip(ImportRole.TABULAR, "icd10cm_tabular_2025_April.xml", "icd10cm_tabular_2025.pdf")
                .zip(ImportRole.INDEX, "icd10cm-April-1-2025-index.xml", "icd10cm-eindex-April-1-2025.xml")
                .into(out, "2025-04");

        KnowledgeBases bases = KnowledgeBases.in(out);
        assertThat(bases.sources(bases.releases().get(0)))
                .extracting(Source::name)
                .contains(
                        "order.zip!Code Files/icd10cm-order-April-1-2025.txt",
                        "tabular.zip!icd10cm_tabular_2025_April.xml",
                        "index.zip!icd10cm-April-1-2025-index.xml");
    }

    private String tabular2023() {
        return files.text(ImportRole.TABULAR).replace(">2025<", ">2023<");
    }

    @Test
    void whatAnInterruptedImportLeftIsRemovedByTheNext() throws IOException {
        Files.createDirectories(folder.resolve(".kb.partial/2025"));
        Files.writeString(folder.resolve(".kb.partial/2025/codebook.tsv"), "half");
        files.into(out, "2025");
        Files.createDirectories(out.resolve(".2026.partial"));
        Files.writeString(out.resolve(".2026.partial/terms.tsv"), "half");
        SmallOfficialFiles.in(folder, "2026").into(out, "2026");

        assertThat(folder.resolve(".kb.partial")).doesNotExist();
        assertThat(SmallOfficialFiles.content(out).keySet()).noneMatch(name -> name.contains("partial"));
    }

    @Test
    void anImportThatWasNotListedYetCanBeRepeated() throws IOException {
        files.into(out, "2025");
        Map<String, String> whole = SmallOfficialFiles.content(out);
        Files.delete(out.resolve(KnowledgeBases.LIST));
        files.into(out, "2025");

        assertThat(SmallOfficialFiles.content(out)).isEqualTo(whole);
    }
}
