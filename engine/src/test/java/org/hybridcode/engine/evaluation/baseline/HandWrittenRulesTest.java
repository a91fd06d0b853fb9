package org.hybridcode.engine.evaluation.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hybridcode.engine.evaluation.system.CodingSystem;
import org.hybridcode.engine.evaluation.system.PredictedCode;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.junit.jupiter.api.Test;

final class HandWrittenRulesTest {
    private static final Codebook CODEBOOK = KnowledgeBaseReader.starter().codebook();
    private static final CodingSystem SYSTEM = Baselines.rules38(CODEBOOK);
    private static final List<HandWrittenRule> RULES = HandWrittenRuleReader.load();

    private static List<String> codes(String text) {
        return Notes.codes(SYSTEM.code(Notes.note("1", text)));
    }

    @Test
    void everyRuleFiresOnItsFirstWording() {
        assertThat(RULES).hasSize(38).allSatisfy(rule -> assertThat(
                        codes("The patient has " + rule.wordings().get(0) + " today."))
                .containsExactly(rule.code().text()));
    }

    @Test
    void everyRuleFiresOnAllItsWordings() {
        assertThat(RULES).allSatisfy(rule -> assertThat(rule.wordings())
                .allSatisfy(wording -> assertThat(codes("The patient has " + wording + " today."))
                        .contains(rule.code().text())));
    }

    @Test
    void noRuleFiresOnWhatIsDenied() {
        assertThat(RULES).allSatisfy(rule -> assertThat(
                        codes("The patient denies any " + rule.wordings().get(0) + " today."))
                .isEmpty());
    }

    @Test
    void noRuleFiresBesideTheWordsThatTakeItBack() {
        assertThat(RULES).allSatisfy(rule -> assertThat(rule.unless())
                .allSatisfy(words -> assertThat(codes("Here " + rule.wordings().get(0) + " with " + words))
                        .doesNotContain(rule.code().text())));
    }

    @Test
    void everyCodeIsBillableInTheStarterKnowledgeBase() {
        assertThat(RULES)
                .allSatisfy(rule ->
                        assertThat(CODEBOOK.find(rule.code().text())).get().matches(CodebookEntry::billable));
        assertThat(SYSTEM.description()).startsWith("38 of 38 ");
    }

    @Test
    void aDenialReachesFiveWordsAndNotSix() {
        assertThat(codes("no one two three four gout")).isEmpty();
        assertThat(codes("no one two three four five gout")).containsExactly("M10.9");
    }

    @Test
    void aDenialEndsWithItsSentence() {
        assertThat(codes("She has no fever. Gout is stable.")).containsExactly("M10.9");
        assertThat(codes("No fever\n\nGout")).containsExactly("M10.9");
    }

    @Test
    void aDenialOfTwoWordsCountsAsAWhole() {
        assertThat(codes("Negative for gout")).isEmpty();
        assertThat(codes("A negative mood, for gout hurts")).containsExactly("M10.9");
    }

    @Test
    void oneMentionThatIsNotDeniedIsEnough() {
        assertThat(SYSTEM.code(Notes.note("1", "Gout? No gout in the hand. GOUT of the toe."))
                        .codes())
                .containsExactly(new PredictedCode("M10.9", 1, true));
    }

    @Test
    void matchesWholeWordsOnly() {
        assertThat(codes("The admission about gouty smiles")).isEmpty();
    }

    @Test
    void givesTheCodesInTheOrderOfTheRules() {
        assertThat(codes("Gout, GERD, HTN")).containsExactly("I10", "K21.9", "M10.9");
    }

    @Test
    void leavesOutRulesWithoutABillableCodeAndSaysSo() {
        CodingSystem few = Baselines.rules38(Notes.codebook());
        assertThat(few.description()).startsWith("1 of 38 ");
        assertThat(Notes.codes(few.code(Notes.note("1", "Gout and hypertension"))))
                .containsExactly("I10");
    }
}
