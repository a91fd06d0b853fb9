package org.hybridcode.nlp.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SideLetterTest {

    private static List<String> folded(String text) {
        return Word.in(text, 0, text.length()).stream().map(Word::folded).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Fracture L orbital floor; left",
                "R hip pain; right",
                "SPLINTER R PALM; right",
                "Hernia (L), reducible; left",
                "Two rib fractures, L, closed; left",
                "Pain in lt knee; left",
                "Rt wrist fracture; right",
                "2. R ring trigger finger; right",
                "3) L tennis elbow; left",
                "R 7th rib fracture; right",
                "Complete L Achilles rupture; left"
            })
    void lettersAndShortWordsOfASideAreReadAsTheSide(String text, String side) {
        assertThat(folded(text)).contains(side);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 L oxygen by cannula",
                "urine output 2.5 L per day",
                "seen by Dr. R Patel",
                "L Smith, nurse",
                "R Baker, nurse",
                "disc at L4-5",
                "L-carnitine daily",
                "R. Patel",
                "hemoglobin in g/L today"
            })
    void unitsNamesAndLevelsOfTheSpineAreNoSides(String text) {
        assertThat(folded(text)).doesNotContain("left", "right");
    }
}
