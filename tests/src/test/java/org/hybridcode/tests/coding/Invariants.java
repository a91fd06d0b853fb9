package org.hybridcode.tests.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hybridcode.engine.coding.AssignedCode;
import org.hybridcode.engine.coding.CodingResult;
import org.hybridcode.engine.coding.EvidenceSpan;
import org.hybridcode.engine.coding.RefusedCode;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.NoteKind;
import org.hybridcode.rules.facts.Assignment;

/** What holds for every result of every note. */
public final class Invariants {

    private Invariants() {}

    /** Fails when a code is not billable in the codebook, has no evidence inside the note, or is excluded by another. */
    public static void check(CodingResult result, String note, Codebook codebook) {
        for (AssignedCode code : result.codes()) {
            assertThat(codebook.find(code.entry().text())).hasValue(code.entry());
            assertThat(code.entry().billable()).isTrue();
            assertThat(code.rules()).isNotEmpty();
            inside(code.evidence(), note);
        }
        for (RefusedCode refused : result.refused()) {
            inside(refused.evidence(), note);
        }
        assertThat(result.codes())
                .as("what leaves is what a rule assigned, each once")
                .extracting(AssignedCode::entry)
                .containsExactlyInAnyOrderElementsOf(result.verdicts()
                        .of(Assignment.class)
                        .map(Assignment::entry)
                        .toList())
                .doesNotHaveDuplicates();
        noneExcludesAnother(
                result.codes().stream().map(code -> code.entry().code()).toList(), codebook);
    }

    private static void inside(List<EvidenceSpan> evidence, String note) {
        evidence.forEach(span -> assertThat(span.span().end()).isLessThanOrEqualTo(note.length()));
    }

    private static void noneExcludesAnother(List<Icd10Code> codes, Codebook codebook) {
        for (Icd10Code code : codes) {
            for (Icd10Code other : codes) {
                assertThat(codebook.notesOf(code).stream()
                                .filter(note -> note.kind() == NoteKind.EXCLUDES1)
                                .filter(note -> note.refersFrom(code, other)))
                        .as("%s excludes %s", code, other)
                        .isEmpty();
            }
        }
    }
}
