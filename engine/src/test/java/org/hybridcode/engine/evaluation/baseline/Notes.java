package org.hybridcode.engine.evaluation.baseline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hybridcode.engine.evaluation.gold.GoldNote;
import org.hybridcode.engine.evaluation.system.PredictedCode;
import org.hybridcode.engine.evaluation.system.Prediction;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Chronicity;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookBuilder;
import org.hybridcode.kb.codebook.Division;
import org.hybridcode.kb.codebook.EntryRow;
import org.hybridcode.kb.codebook.NoteKind;
import org.hybridcode.kb.codebook.Release;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Sex;

/** Notes of one line, and a codebook of a few codes. */
final class Notes {
    private Notes() {}

    static GoldNote note(String id, String text, String... codes) {
        Encounter encounter = new Encounter(Setting.OUTPATIENT, LocalDate.of(2025, 3, 1), Sex.UNKNOWN, Age.UNKNOWN);
        return new GoldNote(id, encounter, text, new TreeSet<>(List.of(codes)), true);
    }

    static List<String> codes(Prediction prediction) {
        return prediction.codes().stream().map(PredictedCode::text).toList();
    }

    static Codebook codebook() {
        CodebookBuilder codes = new CodebookBuilder();
        codes.chapter(new Division(1, CodeRange.parse("A00-Z99"), "all chapters"));
        header(codes, "H26", "Other cataract");
        code(codes, "H26.9", "Unspecified cataract");
        inclusion(codes, "Cataract NOS");
        code(codes, "I10", "Essential (primary) hypertension");
        inclusion(codes, "high blood pressure");
        header(codes, "J45", "Asthma");
        inclusion(codes, "asthmatic bronchitis");
        code(codes, "J45.20", "Mild intermittent asthma, uncomplicated");
        inclusion(codes, "Mild intermittent asthma NOS");
        code(codes, "R05", "Cough");
        code(codes, "R05.1", "Acute cough");
        inclusion(codes, "high blood pressure");
        return codes.build(new Release("2025", LocalDate.of(2024, 10, 1), LocalDate.of(2025, 9, 30)));
    }

    private static void inclusion(CodebookBuilder codes, String text) {
        codes.note(NoteKind.INCLUSION_TERM, List.of(), text);
    }

    private static void header(CodebookBuilder codes, String code, String title) {
        codes.entry(EntryRow.header(new Icd10Code(code), title, Optional.empty()));
    }

    private static void code(CodebookBuilder codes, String code, String title) {
        codes.entry(EntryRow.billable(new Icd10Code(code), title, Chronicity.UNKNOWN, false));
    }
}
