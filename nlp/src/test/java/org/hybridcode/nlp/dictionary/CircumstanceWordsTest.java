package org.hybridcode.nlp.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CircumstanceWordsTest {
    private static final CircumstanceWords WORDS = CircumstanceWords.load();

    private static List<String> told(String sentence) {
        return WORDS.in(Word.in(sentence, 0, sentence.length())).stream()
                .map(told -> told.circumstance() + " "
                        + sentence.substring(told.span().begin(), told.span().end()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The fracture is healing.|AFTERCARE is healing",
                "FOLLOW-UP OF A SPRAIN|AFTERCARE FOLLOW-UP OF",
                "Gustilo type IIIA open fracture|OPEN_FRACTURE_TYPE_III Gustilo type IIIA",
                "An open left tibia fracture|OPEN_FRACTURE open",
                "Not present on admission|ONSET_DURING_STAY Not present on admission",
                "All present on admission|ALL_BEFORE_ADMISSION All present on admission"
            })
    void findsTheLongestWording(String sentence, String told) {
        assertThat(told(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Open reduction of the fracture",
                "Follow up in two weeks",
                "She came for follow up in two weeks",
                "On hospital day 3 the antibiotics were narrowed"
            })
    void leavesAloneWhatMeansSomethingElse(String sentence) {
        assertThat(told(sentence)).isEmpty();
    }
}
