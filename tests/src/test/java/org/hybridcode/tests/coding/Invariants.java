package org.hybridcode.tests.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hybridcode.engine.coding.AssignedCode;
import org.hybridcode.engine.coding.CodingResult;
import org.hybridcode.engine.coding.EvidenceSpan;
import org.hybridcode.engine.coding.RefusedCode;
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
        noneExcludesAnother(result, codebook);
    }

    private static void inside(List<EvidenceSpan> evidence, String note) {
        evidence.forEach(span -> assertThat(span.span().end()).isLessThanOrEqualTo(note.length()));
    }

    /** But two that the note calls unrelated, of which a coder is warned (Official Guidelines, Section I.A.12.a). */
    private static void noneExcludesAnother(CodingResult result, Codebook codebook) {
        for (AssignedCode code : result.codes()) {
            for (AssignedCode other : result.codes()) {
                boolean excludes = codebook.notesOf(code.entry().code()).stream()
                        .filter(note -> note.kind() == NoteKind.EXCLUDES1)
                        .anyMatch(note -> note.refersFrom(
                                code.entry().code(), other.entry().code()));
                boolean warned = result.warnings().stream()
                        .filter(warning -> warning.rule().id().equals("EXC-0007"))
                        .anyMatch(warning -> warning.entries().containsAll(List.of(code.entry(), other.entry())));
                assertThat(excludes && !warned)
                        .as("%s excludes %s", code.entry(), other.entry())
                        .isFalse();
            }
        }
    }
}
