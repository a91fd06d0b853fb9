package org.hybridcode.tests.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.hybridcode.engine.evaluation.gold.ExcludedLabels;
import org.hybridcode.engine.evaluation.gold.GoldException;
import org.hybridcode.engine.evaluation.gold.GoldFinding;
import org.hybridcode.engine.evaluation.gold.GoldNote;
import org.hybridcode.engine.evaluation.gold.GoldReader;
import org.hybridcode.engine.evaluation.gold.GoldSelection;
import org.hybridcode.engine.evaluation.gold.GoldSet;
import org.hybridcode.engine.evaluation.gold.GoldSettings;
import org.hybridcode.engine.evaluation.gold.OnFault;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.official.Gem;
import org.hybridcode.kb.official.GemReader;
import org.hybridcode.kb.official.OfficialFile;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Sex;
import org.hybridcode.tests.data.OfficialData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gold sets in the layouts in which they are published, with notes made up for this test, beside the starter. */
final class GoldNotesTest {
    private static final KnowledgeBases STARTER = KnowledgeBases.starter();
    private static final Codebook CODEBOOK =
            STARTER.inForceOn(STARTER.lastDay()).codebook();

    @TempDir
    private Path folder;

    private static Path resource(String name) {
        try {
            return Path.of(GoldNotesTest.class.getResource("/gold/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private static GoldSettings settings(OnFault onFault) {
        Gem gem = GemReader.read(OfficialFile.at(resource("gem/2018_I9gem.txt"), GemReader.MEMBER))
                .content();
        return new GoldSettings(CODEBOOK, Setting.OUTPATIENT, STARTER.lastDay(), onFault, List.of(gem));
    }

    private static GoldSet read(String name) {
        return GoldReader.read(resource(name), settings(OnFault.FAIL));
    }

    private static Map<String, List<String>> codes(GoldSet set) {
        Map<String, List<String>> codes = new TreeMap<>();
        set.notes().forEach(note -> codes.put(note.id(), List.copyOf(note.codes())));
        return codes;
    }

    private static Encounter inpatient(Sex sex, Age age) {
        return new Encounter(Setting.INPATIENT, STARTER.lastDay(), sex, age);
    }

    @Test
    void readsMimic3() {
        GoldSet set = read("mimic3");

        assertThat(codes(set))
                .isEqualTo(Map.of(
                        "1001", List.of("E78.5", "I10", "I48.91", "J18.9", "N17.9", "Z79.01"),
                        "1002", List.of("D62", "I50.9"),
                        "1004", List.of("A41.9", "R65.20")));
        assertThat(set.notes().get(0).text())
                .contains("and \"borderline\" cholesterol", "Stable.\n\nAddendum: the urine culture")
                .doesNotContain("Nursing note");
    }

    @Test
    void countsWhatMimic3HasBesideGoldNotes() {
        assertThat(read("mimic3").findings())
                .extracting(GoldFinding::kind)
                .containsExactly(
                        GoldFinding.Kind.UNMAPPED,
                        GoldFinding.Kind.EMPTY_CODE,
                        GoldFinding.Kind.MARKED_ERROR,
                        GoldFinding.Kind.NO_ADMISSION,
                        GoldFinding.Kind.NO_ADMISSION,
                        GoldFinding.Kind.NO_CODES,
                        GoldFinding.Kind.NO_NOTE);
    }

    @Test
    void tellsSexAndAgeOfMimic3() {
        assertThat(read("mimic3").notes())
                .extracting(GoldNote::encounter)
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(
                        inpatient(Sex.MALE, new Age(true, 26_095)),
                        inpatient(Sex.FEMALE, Age.ofYears(90)),
                        inpatient(Sex.FEMALE, new Age(true, 5)));
    }

    @Test
    void readsMimic4() {
        GoldSet set = read("mimic4");

        assertThat(codes(set))
                .isEqualTo(Map.of(
                        "2001", List.of("E11.9", "N39.0"),
                        "2002", List.of("B39.4", "G02", "Z87.891"),
                        "2004", List.of("I10", "I95.2")));
        assertThat(GoldSelection.ALL.withOnlyExactlyMapped().of(set).notes())
                .singleElement()
                .satisfies(note -> assertThat(note.encounter()).isEqualTo(inpatient(Sex.FEMALE, Age.ofYears(60))));
        assertThat(set.findings())
                .extracting(GoldFinding::kind)
                .containsExactly(
                        GoldFinding.Kind.UNKNOWN_EQUIVALENT, GoldFinding.Kind.NO_ADMISSION, GoldFinding.Kind.NO_NOTE);
    }

    @Test
    void readsCompressedTablesTheSame() throws IOException {
        for (String layout : List.of("mimic3", "mimic4")) {
            Path zipped = zipped(resource(layout), folder.resolve(layout));

            GoldSet set = GoldReader.read(zipped, settings(OnFault.FAIL));

            assertThat(set.notes()).isEqualTo(read(layout).notes());
            assertThat(set.sha256()).isNotEqualTo(read(layout).sha256());
        }
    }

    private static Path zipped(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file) + ".gz");
                Files.createDirectories(target.getParent());
                try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(target))) {
                    Files.copy(file, out);
                }
            }
        }
        return to;
    }

    @Test
    void readsCodiEspAndStopsAtItsUnfinishedCode() {
        assertThatThrownBy(() -> read("codiesp"))
                .isInstanceOf(GoldException.class)
                .hasMessageContainingAll("devD.tsv:8", "W19.XXX");

        GoldSet set = GoldReader.read(resource("codiesp"), settings(OnFault.COUNT));
        assertThat(codes(set))
                .containsEntry("case-1", List.of("E11.9", "I10", "J18.9", "N39.0"))
                .containsEntry("case-3", List.of("M54.9", "W19.XXX"));
        assertThat(set.notes().get(0).text()).startsWith("We present");
    }

    @Test
    void takesOutOfCodiEspWhatTheCaseDenies() {
        GoldSet set = GoldReader.read(resource("codiesp"), settings(OnFault.COUNT));

        assertThat(codes(ExcludedLabels.read(resource("codiesp-negated.tsv")).takenOutOf(set)))
                .containsEntry("case-1", List.of("E11.9", "I10", "N39.0"));
    }

    @Test
    void readsThe67VisitsOfTheOutpatientCorpus() {
        GoldSet set = GoldReader.read(corpus("acibench/dev.jsonl"), settings(OnFault.COUNT));

        assertThat(set.notes()).hasSize(67);
        assertThat(set.notes().stream().mapToInt(note -> note.codes().size()).sum())
                .isEqualTo(140);
        assertThat(set.findings()).extracting(GoldFinding::kind).containsOnly(GoldFinding.Kind.UNKNOWN_CODE);
    }

    @Test
    void takes386DeniedLabelsOutOfTheCaseReports() {
        GoldSet set = GoldReader.read(corpus("codiesp/dev.jsonl"), settings(OnFault.COUNT));

        GoldSet left =
                ExcludedLabels.read(corpus("codiesp/negated_only_labels.tsv")).takenOutOf(set);

        assertThat(left.notes()).hasSize(750);
        assertThat(left.findings())
                .filteredOn(finding -> finding.kind() == GoldFinding.Kind.TAKEN_OUT)
                .hasSize(386);
    }

    private static Path corpus(String name) {
        Optional<Path> file = OfficialData.folder()
                .map(data -> data.resolve("corpora").resolve(name))
                .filter(Files::isRegularFile);
        assumeTrue(file.isPresent(), "no corpus " + name + "; set HYBRIDCODE_DATA");
        return file.orElseThrow();
    }

    @Test
    void readsArguedNotesWithTheirEncounters() {
        GoldSet argued = GoldReader.read(Path.of("gold"), settings(OnFault.COUNT));

        assertThat(argued.notes()).hasSize(60);
        GoldNote first = argued.notes().get(0);
        assertThat(first.id()).isEqualTo("001-klebsiella-sepsis-pyelonephritis");
        assertThat(first.encounter().setting()).isEqualTo(Setting.INPATIENT);
        assertThat(first.encounter().sex()).isEqualTo(Sex.FEMALE);
        assertThat(first.encounter().age()).isEqualTo(Age.ofYears(71));
        assertThat(first.codes()).contains("N17.9").hasSize(6);
    }

    @Test
    void refusesAnArguedNoteWhoseCodesCannotBeReadAndTellsNoWordOfIt() throws IOException {
        Path note = Files.createDirectories(folder.resolve("n1"));
        Files.writeString(note.resolve("note.txt"), "Mr. Quux has gout.");
        Files.writeString(note.resolve("expected.json"), "{\"codes\": [");

        assertThatThrownBy(() -> GoldReader.read(folder, settings(OnFault.FAIL)))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("n1/expected.json")
                .hasMessageNotContaining("Quux");
    }
}
