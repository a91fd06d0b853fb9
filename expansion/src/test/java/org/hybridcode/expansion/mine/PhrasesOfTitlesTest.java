package org.hybridcode.expansion.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What phrases mean by a handful of titles and wordings, and what looks like it and means nothing. */
final class PhrasesOfTitlesTest {
    @TempDir
    private static Path folder;

    private static Miner miner;

    @BeforeAll
    static void makeKnowledgeBase() throws IOException {
        Files.writeString(folder.resolve("release.tsv"), "release\t2025\t2024-10-01\t2025-09-30\nfile\tall.tsv\n");
        Files.writeString(folder.resolve("all.tsv"), """
                chapter\t5\tF01-F99\tMental, Behavioral and Neurodevelopmental disorders
                block\tF40-F48\tAnxiety, dissociative, stress-related, somatoform and other nonpsychotic mental disorders
                code\tF41.1\tC\tGeneralized anxiety disorder
                term\tanxiety state
                term\tfugue state
                term\tconfusional state
                term\tparanoid state
                chapter\t8\tH60-H95\tDiseases of the ear and mastoid process
                block\tH80-H83\tDiseases of inner ear
                code\tH81.4\tN\tVertigo of central origin
                untitled
                code\tH82.9\tN\tHydrops of labyrinth or cochlea
                untitled
                chapter\t12\tL00-L99\tDiseases of the skin and subcutaneous tissue
                block\tL80-L99\tOther disorders of the skin and subcutaneous tissue
                header\tL89.15\tPressure ulcer of sacral region
                code\tL89.151\tN\tPressure ulcer of sacral region, stage 1
                code\tL89.152\tN\tPressure ulcer of sacral region, stage 2
                code\tL89.159\tN\tPressure ulcer of sacral region, unspecified stage
                term\tbedsore of sacrum
                term\tpressure sore of sacrum
                term\tdecubitus of sacrum
                chapter\t14\tN00-N99\tDiseases of the genitourinary system
                block\tN30-N39\tOther diseases of the urinary system
                code\tN32.3\tN\tDiverticulum of bladder
                untitled
                term\tgiant bladder diverticulum
                code\tN36.2\tN\tUrethral caruncle
                untitled
                code\tN36.8\tN\tUrethral caruncle uc
                chapter\t21\tZ00-Z99\tFactors influencing health status and contact with health services
                block\tZ55-Z65\tPersons with potential health hazards related to socioeconomic and psychosocial circumstances
                code\tZ56.0\tN\tUnemployment, unspecified
                term\tout of work
                term\tloss of cochlea
                term\tmalformation of cochlea
                term\tdisease of cochlea
                term\tdisease of urethra
                term\tloss of urethra
                term\tabsence of urethra
                term\tpassed out
                term\tworn out
                term\tblacked out
                """);
        miner = new Miner(KnowledgeBaseReader.folder(folder), Aids.NONE);
    }

    private static List<String> found(String text) {
        return miner.sightings(text).stream()
                .flatMap(sighting -> sighting.codes().stream()
                        .map(code -> sighting.phrase() + " = " + code.entry().text()))
                .toList();
    }

    @Test
    void takesWordsInAnotherOrderAroundAJoiningWord() {
        assertThat(found("A bladder diverticulum was seen.")).contains("bladder diverticulum = N32.3");
    }

    @Test
    void takesNoEndOfALongerWording() {
        assertThat(found("A giant bladder diverticulum was seen.")).isEmpty();
    }

    @Test
    void keepsTheOrderOfTwoWordsWithoutAJoiningWord() {
        assertThat(found("The state anxiety score was low.")).isEmpty();
    }

    @Test
    void endsNoPhraseWithAParticle() {
        assertThat(found("She likes to work out.")).isEmpty();
    }

    @Test
    void choosesTheCodeOfADetailThatAPhraseAddsToAWording() {
        assertThat(found("A stage 2 bedsore of the sacrum was cleaned."))
                .contains("stage 2 bedsore of the sacrum = L89.152");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hydrops and bladder.", "Diverticulum with bladder.", "Anxiety and state."})
    void relatesAndListsNothingThatNoTitleDoes(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void readsToWhereATitleHasAJoiningWordAndNowhereElse() {
        assertThat(found("A diverticulum to the bladder.")).contains("diverticulum to the bladder = N32.3");
        assertThat(found("A caruncle to the urethral.")).isEmpty();
    }

    @Test
    void choosesNothingByAWordThatNoTitleHas() {
        assertThat(found("A smelly bedsore of the sacrum was cleaned.")).noneMatch(line -> line.startsWith("smelly"));
    }

    @Test
    void readsAnAdjectiveAsItsNoun() {
        assertThat(found("A caruncle of the urethra was seen.")).contains("caruncle of the urethra = N36.2");
    }

    @Test
    void readsEachPartOfATitleThatNamesTwo() {
        assertThat(found("There was hydrops of the cochlea.")).contains("hydrop of the cochlea = H82.9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Diverticulum, bladder.", "A diverticulum, bladder, was seen."})
    void readsAcrossAComma(String text) {
        assertThat(found(text)).contains("diverticulum bladder = N32.3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A large diverticulum, bladder.", "A diverticulum, bladder neck obstruction."})
    void readsNoPieceOfAnotherPhraseAcrossAComma(String text) {
        assertThat(found(text)).noneMatch(line -> line.startsWith("diverticulum bladder "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Diverticulum of bladder repaired.", "Diverticulum bladder closed."})
    void takesNoPhraseThatSaysThatTheConditionIsOver(String text) {
        assertThat(found(text)).noneMatch(line -> line.contains("repaired") || line.contains("closed"));
    }

    @Test
    void readsNoShortFormAcrossACommaThatStandsForTheOtherSide() {
        assertThat(found("UC urethral caruncle.")).contains("uc urethral caruncle = N36.8");
        assertThat(found("UC, urethral caruncle.")).noneMatch(line -> line.contains("N36.8"));
        assertThat(found("Urethral caruncle, UC.")).noneMatch(line -> line.contains("N36.8"));
    }
}
