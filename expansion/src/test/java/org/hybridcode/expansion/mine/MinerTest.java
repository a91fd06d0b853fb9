package org.hybridcode.expansion.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.junit.jupiter.api.Test;

final class MinerTest {
    private static final Miner MINER = new Miner(KnowledgeBaseReader.starter(), Aids.NONE);

    private static List<String> found(String text) {
        return MINER.sightings(text).stream()
                .flatMap(sighting -> sighting.codes().stream()
                        .map(code -> sighting.phrase() + " = " + code.entry().text() + " by " + sighting.pattern()))
                .toList();
    }

    @Test
    void findsATermOfTheKnowledgeBaseInAnotherOrder() {
        assertThat(found("An adenocarcinoma of the colon was seen."))
                .containsExactly("adenocarcinoma of the colon = C18.9 by phrase");
    }

    @Test
    void leavesAloneWhatTheKnowledgeBaseHas() {
        assertThat(found("She has pneumonia and hypertension.")).isEmpty();
    }

    @Test
    void takesTheCodeThatANoteSpellsOut() {
        assertThat(found("Coded as: morning misery (R11.0)"))
                .contains("morning misery = R11.0 by coded-as")
                .allMatch(line -> line.startsWith("morning misery = R11.0"));
    }

    @Test
    void takesNoCodeThatTheCodeListDoesNotHave() {
        assertThat(found("Coded as: morning misery (R11.77)")).isEmpty();
    }

    @Test
    void givesAShortFormTheCodeOfItsLongForm() {
        assertThat(found("with acute myocardial infarction (AMXI), treated")).isEmpty();
        assertThat(found("a deep vein thrombosis (DPVT) was found")).anyMatch(line -> line.startsWith("dpvt = I82.4"));
    }

    @Test
    void keepsAShortFormOfSomethingWithoutACodeAsAnotherMeaning() {
        assertThat(MINER.sightings("the mean signal (MSIG) was low"))
                .anyMatch(sighting ->
                        sighting.phrase().equals("msig") && sighting.codes().isEmpty());
    }

    @Test
    void takesNoSideThatBelongsToWhatStandsBefore() {
        assertThat(found("Her brothers are both on dialysis.")).isEmpty();
    }

    @Test
    void takesNoNumberWhereNoWordingHasIt() {
        assertThat(found("She was in 14 weeks of pregnancy 2."))
                .containsExactly("14 week of pregnancy = Z3A.14 by phrase");
        assertThat(found("The receptor was 2 positive.")).isEmpty();
    }
}
