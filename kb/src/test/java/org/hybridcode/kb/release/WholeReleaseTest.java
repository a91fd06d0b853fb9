package org.hybridcode.kb.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hybridcode.kb.PublishedData;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.codebook.InstructionalNote;
import org.hybridcode.kb.codebook.Reference;
import org.hybridcode.kb.codebook.Release;
import org.hybridcode.kb.official.CodeLine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Writes the rows of release 2025 and reads them back; skipped where the official files are not at hand. */
final class WholeReleaseTest {
    private static final int IN_PLAY = 60;

    private static CodebookSources sources;
    private static Codebook codebook;

    @BeforeAll
    static void readOfficialFiles() {
        Optional<Path> found = PublishedData.folder();
        assumeTrue(found.isPresent(), "the official files are not here: set HYBRIDCODE_DATA to their folder");
        sources = OfficialRelease.sources(found.get());
        codebook = load(new CodebookRows(sources).lines());
    }

    private static Codebook load(List<String> lines) {
        CodebookLoader loader = new CodebookLoader();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                loader.row(new Row("rows", i + 1, List.of(lines.get(i).split("\t", -1))));
            }
        }
        return loader.build(new Release("2025", LocalDate.of(2024, 10, 1), LocalDate.of(2025, 9, 30)));
    }

    @Test
    void holdsEveryLineOfTheOrderFile() {
        assertThat(codebook.entries()).hasSize(97_584);
        for (CodeLine line : sources.codes()) {
            CodebookEntry entry = codebook.find(line.code().text()).orElseThrow();
            assertThat(entry.title()).isEqualTo(line.title());
            assertThat(entry.billable()).isEqualTo(line.billable());
            assertThat(entry.poaExempt())
                    .as(entry.text())
                    .isEqualTo(line.billable() && sources.poaExempt().contains(line.code()));
        }
    }

    @Test
    void codesYoungerThanTheTabularListStandBehindTheirNeighbours() {
        assertThat(carriersOf("I1A.0")).contains("I10-I16", "I00-I99");
        assertThat(carriersOf("M1A.00X0")).contains("M1A", "M00-M25", "M00-M99");
        assertThat(codebook.blocks()).hasSize(296);
    }

    private static List<String> carriersOf(String code) {
        return codebook.notesOf(new Icd10Code(code)).stream()
                .map(InstructionalNote::carrier)
                .map(Object::toString)
                .distinct()
                .toList();
    }

    @Test
    void findsTheNotesBetweenCodesAsEachNoteSays() {
        List<CodebookEntry> all = List.copyOf(codebook.entries());
        for (int start = 0; start < IN_PLAY; start++) {
            int first = start;
            List<CodebookEntry> inPlay = IntStream.range(0, IN_PLAY)
                    .mapToObj(i -> all.get((first * 7_919 + i * 1_627) % all.size()))
                    .distinct()
                    .sorted()
                    .toList();
            assertThat(codebook.referencesAmong(inPlay)).isEqualTo(said(inPlay));
        }
    }

    private static List<Reference> said(List<CodebookEntry> inPlay) {
        List<Reference> said = new ArrayList<>();
        for (CodebookEntry from : inPlay) {
            for (CodebookEntry to : inPlay) {
                codebook.notesOf(from.code()).stream()
                        .filter(note -> note.kind().refers())
                        .filter(note -> note.refersFrom(from.code(), to.code()))
                        .forEach(note -> said.add(new Reference(note, from.code(), to.code())));
            }
        }
        return said;
    }

    @Test
    void refusesAChosenCodeThatTheReleaseLacks() {
        assertThatThrownBy(() -> CodebookRows.amongst(sources, Set.of(new Icd10Code("J44"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("J44");
    }
}
