package org.hybridcode.kb.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hybridcode.kb.PublishedData;
import org.hybridcode.kb.code.CodePattern;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Chronicity;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.codebook.InstructionalNote;
import org.hybridcode.kb.codebook.NoteKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compares the starter knowledge base with the official files; skipped where they are not at hand. */
final class StarterKnowledgeBaseTest {
    private static final Path STARTER = Path.of("src/main/resources/hybridcode/kb/starter");
    private static final int SHOWN = 20;
    private static Path data;
    private static CodebookSources official;
    private static Codebook codebook;

    @BeforeAll
    static void readOfficialFiles() {
        Optional<Path> found = PublishedData.folder();
        assumeTrue(found.isPresent(), "the official files are not here: set HYBRIDCODE_DATA to their folder");
        data = found.get();
        official = OfficialRelease.sources(data);
        codebook = KnowledgeBaseReader.starter().codebook();
    }

    @Test
    void refreshingItChangesNothing() throws IOException {
        Map<String, String> committed = StarterRefresh.read(STARTER);
        Map<String, String> refreshed = new StarterRefresh(official).refreshed(committed);

        assertThat(refreshed.keySet()).isEqualTo(committed.keySet());
        committed.forEach((name, text) -> assertThat(refreshed.get(name).lines().toList())
                .as(name)
                .isEqualTo(text.lines().toList()));
        assertThat(refreshed).isEqualTo(committed);
    }

    @Test
    void everyCodeIsOfficialWithItsTitleAndBillability() {
        Map<String, OfficialCodes.Line> order = OfficialCodes.read(data.resolve("icd10cm/2025/icd10cm_order_2025.txt"));
        List<String> faults = new ArrayList<>();
        for (CodebookEntry entry : codebook.entries()) {
            OfficialCodes.Line line = order.get(entry.text());
            if (line == null
                    || line.billable() != entry.billable()
                    || !line.title().equals(entry.title())) {
                faults.add(entry + ": the order file says " + line);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void chronicFlagsAreThoseOfTheIndicator() {
        List<String> faults = new ArrayList<>();
        int covered = 0;
        for (CodebookEntry entry : codebook.entries()) {
            Chronicity flag = official.chronic().flags().get(entry.code().undotted());
            if (entry.billable() && flag != null) {
                covered++;
                if (entry.chronicity() != flag) {
                    faults.add(entry.code() + " is " + entry.chronicity() + ", the indicator says " + flag);
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(covered).as("codes that the indicator covers").isGreaterThan(1000);
    }

    @Test
    void codesBillableOnceAreThoseOfTheConversionTable() {
        Map<Icd10Code, Object> ours = new HashMap<>();
        Map<Icd10Code, Object> theirs = new HashMap<>();
        codebook.entries().stream().filter(entry -> !entry.billable()).forEach(header -> {
            header.billableUntil().ifPresent(day -> ours.put(header.code(), day));
            Optional.ofNullable(official.lastBillable().get(header.code()))
                    .ifPresent(day -> theirs.put(header.code(), day));
        });

        assertThat(ours).isEqualTo(theirs).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"EXCLUDES1", "EXCLUDES2"})
    void excludesPairsAreThoseOfTheTabularList(NoteKind kind) throws IOException {
        List<Icd10Code> codes = codebook.entries().stream()
                .filter(CodebookEntry::billable)
                .map(CodebookEntry::code)
                .toList();
        OfficialPairs tabular = new OfficialPairs(
                data.resolve("icd10cm/2023/icd10cm_tabular_2023.xml"),
                kind == NoteKind.EXCLUDES1 ? "excludes1" : "excludes2",
                codes.stream().map(Icd10Code::text).toList());
        Pairs ours = new Pairs(codes);
        List<String> missing = new ArrayList<>();
        List<String> surplus = new ArrayList<>();
        long pairs = 0;
        for (int i = 0; i < codes.size(); i++) {
            BitSet theirs = tabular.of(i);
            pairs += theirs.cardinality();
            note(codes, i, theirs, ours.of(kind, i), missing);
            note(codes, i, ours.of(kind, i), theirs, surplus);
        }

        assertThat(missing).as("pairs of the Tabular List that we lack").isEmpty();
        assertThat(surplus).as("pairs that the Tabular List lacks").isEmpty();
        assertThat(pairs).as("pairs compared").isGreaterThan(1000);
    }

    private static void note(List<Icd10Code> codes, int code, BitSet in, BitSet notIn, List<String> faults) {
        BitSet rest = (BitSet) in.clone();
        rest.andNot(notIn);
        rest.stream()
                .limit(Math.max(0, SHOWN - faults.size()))
                .forEach(other -> faults.add(codes.get(code) + " - " + codes.get(other)));
    }

    /** The pairs as the codebook gives them, by the note's own judgement; the codes a target means are kept. */
    private static final class Pairs {
        private final List<Icd10Code> codes;
        private final Map<CodePattern, BitSet> byTarget = new HashMap<>();

        Pairs(List<Icd10Code> codes) {
            this.codes = codes;
        }

        BitSet of(NoteKind kind, int code) {
            BitSet others = new BitSet(codes.size());
            codebook.notesOf(codes.get(code)).stream()
                    .filter(note -> note.kind() == kind)
                    .forEach(note -> note.targets().forEach(target -> add(note, target, code, others)));
            return others;
        }

        private void add(InstructionalNote note, CodePattern target, int code, BitSet others) {
            InstructionalNote alone = new InstructionalNote(note.kind(), note.carrier(), List.of(target), note.text());
            BitSet meant = byTarget.computeIfAbsent(target, this::within);
            if (meant.stream().limit(1).anyMatch(other -> alone.refersFrom(codes.get(code), codes.get(other)))) {
                others.or(meant);
            }
        }

        private BitSet within(CodePattern target) {
            BitSet meant = new BitSet(codes.size());
            for (int i = 0; i < codes.size(); i++) {
                meant.set(i, target.contains(codes.get(i)));
            }
            return meant;
        }
    }
}
