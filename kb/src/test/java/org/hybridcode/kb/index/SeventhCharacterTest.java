package org.hybridcode.kb.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.EpisodeOfCare;
import org.hybridcode.kb.codebook.FractureExposure;
import org.hybridcode.kb.codebook.FractureHealing;
import org.hybridcode.kb.codebook.SeventhCharacter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Here because the small codebooks of these tests are. */
final class SeventhCharacterTest {
    private static final Codebook CODEBOOK = SmallCodebook.of("""
                    I69.320 Aphasia following cerebral infarction
                    M84.40XA Pathological fracture, unspecified site, initial encounter for fracture
                    O30.001 Twin pregnancy, first trimester
                    O33.4XX1 Maternal care for disproportion of mixed maternal and fetal origin, fetus 1
                    S52.51: Displaced fracture of wrist
                    S52.51XA Displaced fracture of wrist, initial encounter for closed fracture
                    S52.51XB Displaced fracture of wrist, initial encounter for open fracture type I or II
                    S52.51XC Displaced fracture of wrist, initial encounter for open fracture type IIIA, IIIB, or IIIC
                    S52.51XK Displaced fracture of wrist, subsequent encounter for closed fracture with nonunion
                    S52.51XS Displaced fracture of wrist, sequela
                    S52.512A Displaced fracture of left wrist, initial encounter for closed fracture
                    """);

    private static SeventhCharacter of(String code) {
        return SeventhCharacter.of(CODEBOOK.find(code).orElseThrow()).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "M84.40XA, INITIAL, NOT_SAID, NOT_SAID",
        "S52.51XA, INITIAL, CLOSED, NOT_SAID",
        "S52.51XB, INITIAL, OPEN, NOT_SAID",
        "S52.51XC, INITIAL, OPEN_TYPE_III, NOT_SAID",
        "S52.51XK, SUBSEQUENT, CLOSED, NONUNION",
        "S52.51XS, SEQUELA, NOT_SAID, NOT_SAID"
    })
    void readsWhatTheTitleSaysOfTheEncounter(
            String code, EpisodeOfCare episode, FractureExposure exposure, FractureHealing healing) {
        SeventhCharacter seventh = of(code);

        assertThat(seventh.episode()).isEqualTo(episode);
        assertThat(seventh.exposure()).isEqualTo(exposure);
        assertThat(seventh.healing()).isEqualTo(healing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I69.320", "O30.001", "O33.4XX1", "S52.51"})
    void saysNothingOfOtherCodes(String code) {
        assertThat(SeventhCharacter.of(CODEBOOK.find(code).orElseThrow())).isEmpty();
    }

    @Test
    void knowsTheOtherEncountersOfTheSameCondition() {
        assertThat(of("S52.51XA").alternatives(CODEBOOK))
                .extracting(seventh -> seventh.code().text())
                .containsExactly("S52.51XA", "S52.51XB", "S52.51XC", "S52.51XK", "S52.51XS");
    }
}
