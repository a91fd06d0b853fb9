package org.hybridcode.kb.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** An import that cannot be done says which file and line are at fault, and leaves the output folder as it was. */
final class KnowledgeBaseImportFaultsTest {
    @TempDir
    private Path folder;

    private Path out;
    private SmallOfficialFiles files;

    @BeforeEach
    void writeFiles() throws IOException {
        files = SmallOfficialFiles.in(Files.createDirectory(folder.resolve("files")), "2025");
        out = Files.createDirectory(folder.resolve("out")).resolve("kb");
    }

    private void refuses(String release, String... saying) {
        Map<String, String> before = SmallOfficialFiles.content(folder.resolve("out"));
        assertThatThrownBy(() -> files.into(out, release))
                .isInstanceOf(KnowledgeBaseException.class)
                .message()
                .contains(saying);
        assertThat(SmallOfficialFiles.content(folder.resolve("out"))).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(names = {"TABULAR", "INDEX"})
    void refusesTruncatedXml(ImportRole role) {
        String text = files.text(role);
        files.write(role, files.of(role).getFileName().toString(), text.substring(0, text.length() * 2 / 3));

        refuses("2025", files.of(role).getFileName() + ":", "truncated or not well-formed XML");
    }

    @ParameterizedTest
    @EnumSource(names = {"EINDEX", "NEOPLASM", "DRUG"})
    void refusesATruncatedTable(ImportRole role) {
        files.write(role, "table_2025.xml", "<ICD10CM.index>\n<version>2025</version>\n<letter><title>A</tit");

        refuses("2025", "table_2025.xml:3: truncated or not well-formed XML");
    }

    @Test
    void refusesABrokenLineOfTheOrderFile() {
        String text = files.text(ImportRole.ORDER);
        files.write(ImportRole.ORDER, "icd10cm_order_2025.txt", text.replace("00003 J4590 ", "00003J4590  "));

        refuses("2025", "icd10cm_order_2025.txt:3:", "no line of an order file");
    }

    @Test
    void refusesACodesFileOfAnotherLayout() {
        files.write(ImportRole.ORDER, "icd10cm_codes_2025.txt", "J45.901,Unspecified asthma\n");

        refuses("2025", "icd10cm_codes_2025.txt:1:", "no line of a codes file");
    }

    @Test
    void refusesATabularListWithoutTheChapterOfACode() {
        files.write(ImportRole.ORDER, "icd10cm_codes_2025.txt", "J45909  Asthma\nK011    Impacted teeth\n");

        refuses("2025", "icd10cm_tabular_2025.xml: no chapter holds code K01", "complete Tabular List");
    }

    @ParameterizedTest
    @CsvSource({
        "readme.txt, found none",
        "icd10cm_order_2025.txt|old/icd10cm-order-2025.txt, found icd10cm_order_2025.txt"
    })
    void refusesAZipThatHoldsNoneOrTwoOfTheFile(String members, String saying) {
        files.zip(ImportRole.ORDER, members.split("\\|", -1));

        refuses("2025", "order.zip: expected one member like", saying);
    }

    @Test
    void refusesAZipThatIsNone() {
        files.give(
                ImportRole.ORDER,
                files.write(ImportRole.POA, "order.zip", "no zip").of(ImportRole.POA));

        refuses("2025", "order.zip is no zip file");
    }

    @Test
    void refusesADamagedZip() throws IOException {
        files.zip(ImportRole.ORDER, "icd10cm_order_2025.txt");
        byte[] bytes = Files.readAllBytes(files.of(ImportRole.ORDER));
        for (int at = 70; at < 110; at++) {
            bytes[at] ^= 0x55;
        }
        Files.write(files.of(ImportRole.ORDER), bytes);

        refuses("2025", "order.zip", "download it again");
    }

    @Test
    void refusesTheOrderFileOfAnotherYear() {
        files = SmallOfficialFiles.in(folder.resolve("files"), "2021");

        refuses("2025", "icd10cm_order_2021.txt is of release 2021, not 2025", "--release 2021");
    }

    @Test
    void refusesAnIndexYoungerThanTheRelease() {
        files.write(ImportRole.DRUG, "drug.xml", files.text(ImportRole.INDEX).replace(">2025<", ">2026<"));

        refuses("2025", "drug.xml");
    }

    @Test
    void refusesTwoOrderFilesAndNone() {
        files.give(ImportRole.ORDER, files.of(ImportRole.ORDER), files.of(ImportRole.ORDER));
        refuses("2025", "one order file");
        files.give(ImportRole.ORDER);
        refuses("2025", "--order FILE");
    }

    @Test
    void refusesAReleaseThatIsNone() {
        refuses("2025-07", "--release 2025-07 is no release");
    }

    @Test
    void refusesAFolderThatHoldsTheRelease() {
        files.into(out, "2025");

        refuses("2025", "holds release 2025 already");
    }

    @Test
    void refusesAFolderThatHoldsOtherFiles() throws IOException {
        Files.createDirectory(out);
        Files.writeString(out.resolve("notes.txt"), "mine");

        refuses("2025", "holds other files");
    }

    @Test
    void refusesAFolderBelowAFile() throws IOException {
        Files.writeString(out, "a file");
        refuses("2025", "is a file; give a folder");
        out = out.resolve("below/kb");
        refuses("2025", "is no folder");
    }

    @Test
    void refusesALaterReleaseWithoutSpoilingTheFirst() {
        files.into(out, "2025");
        files.write(ImportRole.ORDER, "icd10cm_order_2026.txt", "broken");

        refuses("2026", "icd10cm_order_2026.txt:1:");
    }

    @ParameterizedTest
    @CsvSource({
        "2025/codebook.tsv, codebook.tsv",
        "2025/words.tsv, words.tsv",
        "2025/terms.tsv, terms.tsv",
        "2025/index.tsv, index.tsv",
        "2025/gem-10-to-9.tsv, gem-10-to-9.tsv",
        "2025/release.tsv, release.tsv"
    })
    void refusesAFileThatWasChangedOrRemoved(Path file, String named) throws IOException {
        files.into(out, "2025");
        byte[] bytes = Files.readAllBytes(out.resolve(file));
        bytes[bytes.length / 2] ^= 1;
        Files.write(out.resolve(file), bytes);
        assertThatThrownBy(() -> KnowledgeBases.in(out).named("2025"))
                .isInstanceOf(KnowledgeBaseException.class)
                .hasMessageContainingAll(named, "changed or damaged");
        Files.delete(out.resolve(file));
        assertThatThrownBy(() -> KnowledgeBases.in(out).named("2025"))
                .isInstanceOf(KnowledgeBaseException.class)
                .hasMessageContainingAll("cannot read " + named);
    }

    @Test
    void refusesAListOfReleasesWithAnyByteChangedOrRemoved() throws IOException {
        files.into(out, "2025");
        Path list = out.resolve(KnowledgeBases.LIST);
        byte[] whole = Files.readAllBytes(list);
        for (int at = 0; at < whole.length; at++) {
            byte[] bytes = whole.clone();
            bytes[at] ^= 1;
            Files.write(list, bytes);
            assertThatThrownBy(() -> KnowledgeBases.in(out).named("2025"))
                    .as(new String(bytes, StandardCharsets.ISO_8859_1))
                    .isInstanceOf(KnowledgeBaseException.class)
                    .hasMessageContaining(KnowledgeBases.LIST);
        }
        Files.delete(list);
        assertThatThrownBy(() -> KnowledgeBases.in(out).named("2025")).isInstanceOf(KnowledgeBaseException.class);
    }
}
