package org.hybridcode.expansion.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.junit.jupiter.api.Test;

/** What assessments call problems, beside what they tell of them. */
final class ProblemNamesTest {
    private static final Miner MINER = new Miner(KnowledgeBaseReader.starter(), Aids.NONE);

    private static List<String> named(String first) {
        String note = "SUBJECTIVE: She feels well.\n\nASSESSMENT:\n1. " + first + "\n2. Pneumonia, on antibiotics.\n";
        return MINER.sightings(note).stream()
                .filter(sighting -> sighting.pattern().startsWith("problem"))
                .map(sighting -> sighting.phrase() + " "
                        + sighting.codes().get(0).entry().text() + " "
                        + sighting.codes().get(0).source().label())
                .toList();
    }

    @Test
    void givesTheOtherNameOfAProblemTheCodeOfTheOneThatIsKnown() {
        assertThat(named("Gravel stone (nephrolithiasis), passed.")).containsExactly("gravel stone N20.0 defined");
        assertThat(named("Nephrolithiasis (gravel stone), passed.")).containsExactly("gravel stone N20.0 defined");
    }

    @Test
    void givesAShortFormBehindASlashTheCodeOfItsLongForm() {
        assertThat(named("Hypertension / HPTN, at goal.")).containsExactly("hptn I10 defined");
        assertThat(named("HPTN / hypertension, at goal.")).containsExactly("hptn I10 defined");
    }

    @Test
    void takesNoShortFormForTheOtherNameByWhoseLettersItDoesNotGo() {
        assertThat(named("Hypertension / DMQ, at goal.")).isEmpty();
        assertThat(named("Sprain/strainage, at goal.")).isEmpty();
    }

    @Test
    void givesTheNameOfAProblemTheOneCodeThatIsToldOfIt() {
        assertThat(named("Honey disease: her diabetes mellitus type 2 is controlled. Continue metformin."))
                .containsExactly("honey disease E11.9 problem");
    }

    @Test
    void takesNothingFromWhatIsDeniedOrTellsOfSeveralThings() {
        assertThat(named("Honey disease: without diabetes mellitus type 2 so far."))
                .isEmpty();
        assertThat(named("Honey disease: her diabetes mellitus type 2 and asthma are controlled."))
                .isEmpty();
        assertThat(named("Asthma: her diabetes mellitus type 2 is controlled.")).isEmpty();
    }

    private static List<String> unknown(String text) {
        return MINER.unknown(text).stream().map(Sighting::phrase).toList();
    }

    @Test
    void keepsNounPhrasesOfWhichNothingKnowsAnyPart() {
        assertThat(unknown("There was a mandibular mass and the mandibular mass."))
                .containsExactly("mandibular mass");
    }

    @Test
    void keepsNoPhraseOfWhichAPartIsKnownOrThatEndsAsNoConditionDoes() {
        assertThat(unknown("He has severe pneumonia. She sat in the left waiting room for 3 days."))
                .isEmpty();
    }
}
