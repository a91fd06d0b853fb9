package org.hybridcode.tests.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hybridcode.engine.coding.AssignedCode;
import org.hybridcode.engine.coding.CodingResult;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.codeset.CodeSet;
import org.hybridcode.kb.codeset.CodeSets;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.hybridcode.nlp.neural.CandidateGenerator;
import org.hybridcode.nlp.neural.NeuralProposal;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.rulebook.Layer;
import org.hybridcode.tests.coding.Coding;
import org.hybridcode.tests.coding.Invariants;
import org.hybridcode.tests.data.OfficialData;
import org.junit.jupiter.api.Test;

/** Whatever a model says, no code that the codebook in force does not list as billable leaves the system. */
final class NoInvalidCodeLeavesTest {
    private static final String NOTE = "ASSESSMENT: pneumonia.";
    private static final int BATCH = 1_000;
    private static final int NOTES = 1_000;
    private static final KnowledgeBase KB = KnowledgeBaseReader.starter();
    /** Beside what a code leaves that is never coded alone: an injury, a stroke, a delivery, a weight (layer cause). */
    private static final List<String> COMPANIONS =
            List.of("S52.501A", "I63.9", "O80", "N39.0", "T74.11XA", "F10.10", "E66.9");
    /** Codes that say only that nothing is said of them: Section I.C.20.b, CAU-0005. */
    private static final CodeSet NOT_STATED =
            CodeSets.builtIn().sets().get("place, activity or status that is not stated");

    @Test
    void aMillionHostileProposalsGiveNoInvalidCode() throws IOException {
        HostileGenerator hostile = new HostileGenerator(
                20251001,
                "pneumonia",
                BATCH,
                codes(CodebookEntry::billable),
                codes(entry -> !entry.billable()),
                elsewhere());
        CodingService service = new CodingService(KB, List.of(hostile), EnumSet.allOf(Layer.class));
        int offered = 0;
        Set<String> left = new HashSet<>();
        for (int i = 0; i < NOTES; i++) {
            CodingResult result = service.code(Coding.encounter(Setting.INPATIENT), NOTE);
            Invariants.check(result, NOTE, KB.codebook());
            offered += BATCH;
            result.codes().stream()
                    .map(AssignedCode::entry)
                    .map(CodebookEntry::text)
                    .forEach(left::add);
        }
        System.out.println("Type-I proof: " + offered + " hostile proposals, " + left.size()
                + " different codes left, 0 of them outside the codebook");
        assertThat(offered).isGreaterThanOrEqualTo(1_000_000);
        assertThat(left).as("the few whole codes in the stream do pass").hasSizeGreaterThan(100);
        assertThat(left).allMatch(text -> KB.codebook().find(text).orElseThrow().billable());
    }

    @Test
    void withoutTheRulesThatAssignNothingLeaves() {
        for (Layer off : List.of(Layer.FORMAT, Layer.DOCUMENTATION, Layer.RESOLUTION, Layer.SEQUENCE)) {
            CodingService service = new CodingService(KB, List.of(), EnumSet.complementOf(EnumSet.of(off)));
            assertThat(service.code(Coding.encounter(Setting.INPATIENT), NOTE).codes())
                    .as(off.label())
                    .isEmpty();
        }
    }

    @Test
    void everyBillableCodeCanLeaveAndNoHeaderCan() {
        Set<String> left = leaving(codes(entry -> true), List.of());
        for (String companion : COMPANIONS) {
            List<String> kept = codes(entry -> entry.billable() && !left.contains(entry.text()));
            left.addAll(leaving(kept, List.of(companion)));
        }
        assertThat(left)
                .containsExactlyInAnyOrderElementsOf(
                        codes(entry -> entry.billable() && !NOT_STATED.contains(entry.code())));
    }

    private static Set<String> leaving(List<String> codes, List<String> companions) {
        OneCodeANote turns = new OneCodeANote(codes, companions);
        CodingService service = new CodingService(KB, List.of(turns), EnumSet.allOf(Layer.class));
        Set<String> left = new HashSet<>();
        while (turns.hasNext()) {
            service.code(Coding.encounter(Setting.INPATIENT), "Quoted words.").codes().stream()
                    .map(assigned -> assigned.entry().text())
                    .forEach(left::add);
        }
        return left;
    }

    /** Proposes the codes of a list, one a note, with the same companions each. */
    private static final class OneCodeANote implements CandidateGenerator {
        private final Iterator<String> codes;
        private final List<String> companions;

        OneCodeANote(List<String> codes, List<String> companions) {
            this.codes = codes.iterator();
            this.companions = companions;
        }

        boolean hasNext() {
            return codes.hasNext();
        }

        @Override
        public String sha256() {
            return "1".repeat(64);
        }

        @Override
        public List<NeuralProposal> propose(String note) {
            return Stream.concat(Stream.of(codes.next()), companions.stream())
                    .map(text -> new NeuralProposal(text, "Quoted words", 1.0))
                    .toList();
        }
    }

    private static List<String> codes(Predicate<CodebookEntry> which) {
        return KB.codebook().entries().stream()
                .filter(which)
                .map(CodebookEntry::text)
                .toList();
    }

    /** Codes of 2021 and of ICD-9 that the codebook lacks, from the official files where they are at hand. */
    private static List<String> elsewhere() throws IOException {
        List<String> codes = new ArrayList<>(List.of("N18.3", "250.00", "V58.61", "E11.8A", "Z68", "J45.90", "ZZZ.99"));
        Optional<Path> data = OfficialData.folder();
        if (data.isPresent()) {
            for (String line : Files.readAllLines(
                    data.get().resolve("icd10cm/2021/icd10cm_order_2021.txt"), StandardCharsets.UTF_8)) {
                String code = line.substring(6, 13).trim();
                codes.add(code.length() > 3 ? code.substring(0, 3) + "." + code.substring(3) : code);
            }
            for (String line :
                    Files.readAllLines(data.get().resolve("gems/2018_I9gem.txt"), StandardCharsets.US_ASCII)) {
                codes.add(line.substring(0, 5).trim());
            }
        }
        return codes;
    }
}
