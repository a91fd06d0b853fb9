package org.hybridcode.kb.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hybridcode.kb.PublishedData;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.official.AddendaReader;
import org.hybridcode.kb.official.CodeAddenda;
import org.hybridcode.kb.official.OfficialFile;
import org.hybridcode.kb.official.Unread;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports the official files of 2021, 2025 and 2026 into one folder; skipped where they are not at hand. */
final class OfficialImportTest {
    private static final String TABULAR_2023 = "icd10cm/2023/icd10cm_tabular_2023.xml";
    private static final String CODES_2026 = "icd10cm/2026/icd10cm_codes_2026.txt";
    private static final String ADDENDA_2026 = "icd10cm/2026/icd10cm_codes_addenda_2026.json";

    @TempDir
    private static Path folder;

    private static Path data;
    private static final Map<String, ImportReport> REPORTS = new TreeMap<>();
    private static final Map<String, Codebook> CODEBOOKS = new TreeMap<>();

    @BeforeAll
    static void importOfficialFiles() {
        Optional<Path> found = PublishedData.folder();
        assumeTrue(found.isPresent(), "the official files are not here: set HYBRIDCODE_DATA to their folder");
        data = found.get();
        release("2021", order("2021"), "icd10cm/2021/icd10cm_tabular_2021.xml", "", "");
        release("2025", order("2025"), TABULAR_2023, "2025", "icd10cm/2025/icd10cm_codes_addenda_2025.txt");
        release("2026", CODES_2026, TABULAR_2023, "2026", ADDENDA_2026);
        for (String name : REPORTS.keySet()) {
            CODEBOOKS.put(name, KnowledgeBases.in(out()).named(name).codebook());
        }
    }

    private static Path out() {
        return folder.resolve("kb");
    }

    private static String order(String year) {
        return "icd10cm/" + year + "/icd10cm_order_" + year + ".txt";
    }

    private static void release(String name, String codes, String tabular, String indexed, String addenda) {
        Map<ImportRole, List<Path>> files = new EnumMap<>(ImportRole.class);
        files.put(ImportRole.ORDER, List.of(data.resolve(codes)));
        files.put(ImportRole.TABULAR, List.of(data.resolve(tabular)));
        if (!indexed.isEmpty()) {
            files.put(ImportRole.INDEX, List.of(data.resolve("icd10cm/2025/icd10cm_index_2025.xml")));
            for (ImportRole role : List.of(ImportRole.EINDEX, ImportRole.NEOPLASM, ImportRole.DRUG)) {
                String file = "icd10cm/" + indexed + "/icd10cm_" + role.label() + "_" + indexed + ".xml";
                files.put(role, List.of(data.resolve(file)));
            }
            files.put(ImportRole.ADDENDA, List.of(data.resolve(addenda)));
        }
        REPORTS.put(name, KnowledgeBaseImport.run(new ImportRequest(name, files, out()), line -> {}));
    }

    @Test
    void everyBillableCodeOf2025HasTitleCategoryAndChapter() {
        Codebook codebook = CODEBOOKS.get("2025");
        Map<String, String> listed = billable("2025");

        assertThat(billable(codebook)).hasSize(74_260).isEqualTo(listed);
        assertThat(codebook.entries())
                .allMatch(entry -> codebook.find(entry.category().text()).isPresent())
                .allMatch(entry -> entry.chapter() >= 1 && entry.chapter() <= 22);
    }

    @Test
    void theManifestOf2025StatesTheTabularListOf2023() throws IOException {
        List<String> sources = Files.readAllLines(out().resolve("2025/release.tsv")).stream()
                .filter(line -> line.matches("source\t[^\t].*"))
                .toList();

        assertThat(sources).hasSize(7).allMatch(line -> line.matches(".*\t[0-9a-f]{64}\t.*"));
        assertThat(sources).anyMatch(line -> line.contains("icd10cm_tabular_2023.xml") && line.contains("not of 2025"));
    }

    @Test
    void everyLineThatWasNotUnderstoodIsInTheReport() throws IOException {
        for (Map.Entry<String, ImportReport> report : REPORTS.entrySet()) {
            Set<String> written = new HashSet<>(
                    Files.readAllLines(out().resolve(report.getKey()).resolve(KnowledgeBaseImport.REPORT)));
            assertThat(report.getValue().unread()).isNotEmpty();
            assertThat(written.containsAll(report.getValue().lines())).isTrue();
        }
    }

    @Test
    void whatTheTabularListOf2021MakesBeyondTheOrderFileIsRejectedAndListed() {
        List<Unread> rejected = REPORTS.get("2021").unread().stream()
                .filter(line -> line.reason().contains("does not list; rejected"))
                .toList();

        assertThat(billable(CODEBOOKS.get("2021"))).hasSize(72_621).isEqualTo(billable("2021"));
        assertThat(rejected)
                .hasSize(72)
                .allMatch(line -> line.text().matches("S06\\..{4} .*") && line.line() > 0)
                .noneMatch(line ->
                        CODEBOOKS.get("2021").find(line.text().split(" ", 2)[0]).isPresent());
    }

    /** Where a title differs, it holds a letter that is not ASCII on one of the two sides. */
    @Test
    void titlesWithASeventhCharacterAreThoseOfTheOrderFileButForDiacritics() {
        Pattern foreign = Pattern.compile(".*[^\\p{ASCII}].*");

        assertThat(REPORTS.get("2021").unread())
                .filteredOn(line -> line.reason().startsWith("its title differs"))
                .allMatch(line -> foreign.matcher(line.text() + line.reason()).matches());
    }

    @Test
    void from2025To2026ChangesWhatTheAddendaSay() {
        CodeAddenda addenda = AddendaReader.read(
                        OfficialFile.at(data.resolve(ADDENDA_2026), Pattern.compile(".*")), "2026")
                .content();
        ReleaseDiff diff = ReleaseDiff.between(CODEBOOKS.get("2025"), CODEBOOKS.get("2026"));

        assertThat(texts(diff.added())).hasSize(487);
        assertThat(texts(diff.deleted())).hasSize(28);
        assertThat(diff.retitled())
                .extracting(title -> title.after().text() + " " + title.after().title())
                .containsExactlyElementsOf(addenda.revised().stream()
                        .map(revision ->
                                revision.to().code() + " " + revision.to().title())
                        .sorted()
                        .toList())
                .hasSize(38);
    }

    @Test
    void from2021To2025ChangesWhatTheOrderFilesSay() {
        ReleaseDiff diff = ReleaseDiff.between(CODEBOOKS.get("2021"), CODEBOOKS.get("2025"));
        Map<String, String> before = billable("2021");
        Map<String, String> after = billable("2025");
        Set<String> added = new TreeSet<>(after.keySet());
        added.removeAll(before.keySet());
        Set<String> deleted = new TreeSet<>(before.keySet());
        deleted.removeAll(after.keySet());

        assertThat(texts(diff.added())).isEqualTo(added).isNotEmpty();
        assertThat(texts(diff.deleted())).isEqualTo(deleted).isNotEmpty();
        assertThat(diff.retitled().stream().map(title -> title.after().text()).collect(Collectors.toSet()))
                .isEqualTo(retitled());
    }

    private static Set<String> retitled() {
        SortedMap<String, OfficialCodes.Line> before = OfficialCodes.read(data.resolve(order("2021")));
        return OfficialCodes.read(data.resolve(order("2025"))).entrySet().stream()
                .filter(line -> before.containsKey(line.getKey()))
                .filter(line -> !before.get(line.getKey())
                        .title()
                        .equals(line.getValue().title()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Test
    void everyBillableCodeOf2026HasACategoryWithATitle() {
        Codebook codebook = CODEBOOKS.get("2026");

        assertThat(billable(codebook)).hasSize(74_719);
        assertThat(codebook.entries())
                .allMatch(entry -> codebook.find(entry.category().text()).isPresent());
        assertThat(codebook.entries())
                .filteredOn(entry -> entry.title().equals(Headers.UNTITLED))
                .extracting(CodebookEntry::text)
                .as("younger than any file with headers")
                .containsExactly("QA0");
        assertThat(codebook.find("I1A")).map(CodebookEntry::title).contains("Other hypertension");
    }

    private static Map<String, String> billable(String year) {
        Map<String, String> titles = new TreeMap<>();
        OfficialCodes.read(data.resolve(order(year))).forEach((code, line) -> {
            if (line.billable()) {
                titles.put(code, line.title());
            }
        });
        return titles;
    }

    private static Map<String, String> billable(Codebook codebook) {
        return codebook.entries().stream()
                .filter(CodebookEntry::billable)
                .collect(Collectors.toMap(
                        CodebookEntry::text, CodebookEntry::title, (first, again) -> first, TreeMap::new));
    }

    private static Set<String> texts(List<CodebookEntry> entries) {
        return entries.stream().map(CodebookEntry::text).collect(Collectors.toCollection(TreeSet::new));
    }
}
