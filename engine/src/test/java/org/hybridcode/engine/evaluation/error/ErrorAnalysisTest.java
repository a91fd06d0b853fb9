package org.hybridcode.engine.evaluation.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.TreeSet;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.engine.evaluation.gold.GoldNote;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Sex;
import org.junit.jupiter.api.Test;

class ErrorAnalysisTest {
    private static final KnowledgeBase KB =
            KnowledgeBases.starter().inForceOn(KnowledgeBases.starter().lastDay());
    private static final CodingService SERVICE = new CodingService(KB);

    @Test
    void namesNoErrorWhenAllCodesAreRight() {
        assertThat(errors("Assessment: Essential hypertension.", "I10")).isEmpty();
    }

    @Test
    void tellsAMissedDiseaseThatTheNoteNamesFromOneThatItDoesNot() {
        assertThat(types("Assessment: the patient is well.", "M10.9")).containsExactly(ErrorType.NOT_FOUND);
        assertThat(types("Family history: cellulitis.", "L03.90"))
                .containsExactly(ErrorType.REFUSED_AS_ANOTHER_PERSONS);
    }

    @Test
    void saysWhichLayerRefusedAMissedCode() {
        List<CodeError> errors = errors("Assessment: No pneumonia. Essential hypertension.", "I10", "J18.9");

        assertThat(errors).singleElement().satisfies(error -> {
            assertThat(error.polarity()).isEqualTo(CodeError.Polarity.FALSE_NEGATIVE);
            assertThat(error.type()).isEqualTo(ErrorType.REFUSED_AS_DENIED);
            assertThat(error.refusal())
                    .get()
                    .satisfies(refusal -> assertThat(refusal.rule().id()).startsWith("NEG-"));
        });
    }

    @Test
    void pairsAFalseCodeWithTheMissedOneOfItsCategory() {
        List<CodeError> errors = errors("Assessment: Left knee pain.", "M25.561");

        assertThat(errors)
                .extracting(CodeError::code, CodeError::type, CodeError::other)
                .containsExactly(
                        tuple("M25.562", ErrorType.SIDE, "M25.561"), tuple("M25.561", ErrorType.SIDE, "M25.562"));
    }

    @Test
    void tellsTooGeneralFromTooSpecific() {
        assertThat(types("Assessment: Type 2 diabetes mellitus.", "E11.65"))
                .contains(ErrorType.ANOTHER_OF_THE_CATEGORY);
        assertThat(types("Assessment: Gout.", "M10.071")).contains(ErrorType.TOO_GENERAL);
    }

    @Test
    void tellsWhatGoldHoldsThatNobodyMayReport() {
        assertThat(types("Assessment: the patient is well.", "Z99.999", "E11"))
                .containsExactly(ErrorType.HEADER_AS_GOLD, ErrorType.CODE_NOT_IN_CODEBOOK);
    }

    @Test
    void tellsAFalseSymptomFromAFalseDisease() {
        assertThat(types("Assessment: Cough.")).containsExactly(ErrorType.SYMPTOM);
        assertThat(types("Assessment: Essential hypertension.")).containsExactly(ErrorType.STATED);
    }

    private static List<ErrorType> types(String text, String... gold) {
        return errors(text, gold).stream().map(CodeError::type).toList();
    }

    private static List<CodeError> errors(String text, String... gold) {
        Encounter encounter =
                new Encounter(Setting.OUTPATIENT, KB.codebook().release().to(), Sex.UNKNOWN, Age.UNKNOWN);
        GoldNote note = new GoldNote("n", encounter, text, new TreeSet<>(List.of(gold)), true);
        return new ErrorAnalysis(KB.codebook()).of(note, SERVICE.code(encounter, text));
    }
}
