package org.hybridcode.engine.evaluation.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hybridcode.kb.codebook.Codebook;
import org.junit.jupiter.api.Test;

final class ChatAnswerTest {
    private static final Codebook CODEBOOK = Notes.codebook();

    private static List<String> codes(String content) {
        return ChatAnswer.read(content, CODEBOOK).orElseThrow().stream()
                .map(SaidCode::code)
                .toList();
    }

    @Test
    void readsTheListThatWasAskedFor() {
        assertThat(ChatAnswer.read("[{\"code\": \"I10\", \"evidence\": \"HTN\"}, {\"code\": \"R05\"}]", CODEBOOK))
                .contains(List.of(new SaidCode("I10", List.of("HTN")), new SaidCode("R05", List.of())));
    }

    @Test
    void readsAListInsideAnObjectInsideText() {
        assertThat(codes("Here you [1] are:\n```json\n{\"codes\": [{\"code\": \"I10\"}]}\n``` Not {R05.1}."))
                .containsExactly("I10");
    }

    @Test
    void readsTheWholeElementsOfAListThatIsBrokenOff() {
        assertThat(codes(
                        "[{\"code\": \"I10\", \"evidence\": \"a\"}, {\"code\": \"R05.1\", \"evidence\": \"b\"}, {\"co"))
                .containsExactly("I10", "R05.1");
    }

    @Test
    void readsAListOfCodesAlone() {
        assertThat(codes("{\"codes\": [\"I10\", \"R05.1 - Acute cough\", \"none\"]}"))
                .containsExactly("I10", "R05.1");
    }

    @Test
    void readsCodesInProse() {
        assertThat(codes("The codes are I10 (hypertension) and X99.99; B12 is low."))
                .containsExactly("I10", "X99.99");
    }

    @Test
    void readsThatThereAreNone() {
        assertThat(ChatAnswer.read("[]", CODEBOOK)).contains(List.of());
        assertThat(ChatAnswer.read("{\"codes\": []}", CODEBOOK)).contains(List.of());
    }

    @Test
    void saysWhenItCannotBeRead() {
        assertThat(ChatAnswer.read("I am sorry, I cannot help with B12.", CODEBOOK))
                .isEmpty();
        assertThat(ChatAnswer.read("", CODEBOOK)).isEmpty();
        assertThat(ChatAnswer.read("[".repeat(100_000), CODEBOOK)).isEmpty();
    }

    @Test
    void writesACodeAsTheTabularListDoesAndRepairsNoneThatIsWrong() {
        assertThat(codes("[{\"code\":\" e119 \"},{\"code\":\"I10 Hypertension\"},{\"code\":\"E11.99999\"},"
                        + "{\"code\":\"E11.9.1\"},{\"code\":\"ABC\"},{\"code\":\"\"},{\"code\":null}]"))
                .containsExactly("E11.9", "I10", "E11.99999", "E11.9.1", "ABC");
    }

    @Test
    void cutsWhatIsFarTooLongForACode() {
        assertThat(codes("[{\"code\": \"the patient was seen for a cough\"}]")).containsExactly("THE PATIENT WAS SEEN");
    }

    @Test
    void evidenceStandsInTheNoteAsWords() {
        String note = "He has high\nblood-pressure.";
        assertThat(new SaidCode("I10", List.of("High blood pressure")).standsIn(note))
                .isTrue();
        assertThat(new SaidCode("I10", List.of("high blood press")).standsIn(note))
                .isFalse();
        assertThat(new SaidCode("I10", List.of("high blood pressure", "HTN")).standsIn(note))
                .isFalse();
        assertThat(new SaidCode("I10", List.of("...")).standsIn(note)).isFalse();
        assertThat(new SaidCode("I10", List.of()).standsIn(note)).isFalse();
    }
}
