package org.hybridcode.nlp.neural.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AnswerFormTest {
    private static final AnswerForm FORM = new AnswerForm(new CodeTrie(Set.of("E11.9", "I10", "I10.1")), 2, 12);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " - \"diabetes\" = E11.9\n",
                " - \"a\" = I10\n",
                " - \"a\" = I10.1\n- \"caf\u00e9 \ud83d\ude00\" = E11.9\n"
            })
    void allowsWholeLines(String answer) {
        long end = FORM.next(AnswerForm.START, answer.getBytes(UTF_8));
        assertThat(end).isNotEqualTo(AnswerForm.NOWHERE);
        assertThat(FORM.mayEnd(end)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- ",
                " - \"\"",
                " - \"a\nb",
                " - \"a\" = E11.8",
                " - \"a\" = E11\n",
                " - \"a\" = I10.1\n- \"a\" = I10\n- ",
                " - \"thirteen bytes"
            })
    void refusesWhatIsNoLine(String answer) {
        assertThat(FORM.next(AnswerForm.START, answer.getBytes(UTF_8))).isEqualTo(AnswerForm.NOWHERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {" - \"a", " - \"a\" = I10", " -"})
    void endsOnlyBehindALine(String answer) {
        assertThat(FORM.mayEnd(FORM.next(AnswerForm.START, answer.getBytes(UTF_8))))
                .isFalse();
    }

    @Test
    void aQuoteIsWholeCharacters() {
        long inside = FORM.next(AnswerForm.START, " - \"a".getBytes(UTF_8));
        long half = FORM.next(inside, 0xc3);
        assertThat(FORM.next(half, '"')).isEqualTo(AnswerForm.NOWHERE);
        assertThat(FORM.next(half, 0xa9)).isNotEqualTo(AnswerForm.NOWHERE);
        assertThat(FORM.next(inside, 0xa9)).isEqualTo(AnswerForm.NOWHERE);
    }

    @Test
    void aFreeCodeIsAnythingOfTheShapeOfACode() {
        AnswerForm free = new AnswerForm(new FreeCode(), 2, 12);
        for (String code : List.of("Z99.ZZZZ", "A00", "Q123")) {
            assertThat(free.next(AnswerForm.START, (" - \"a\" = " + code + "\n").getBytes(UTF_8)))
                    .isNotEqualTo(AnswerForm.NOWHERE);
        }
        for (String code : List.of("99", "A0", "a00", "A00.00000")) {
            assertThat(free.next(AnswerForm.START, (" - \"a\" = " + code + "\n").getBytes(UTF_8)))
                    .isEqualTo(AnswerForm.NOWHERE);
        }
    }

    @Test
    void refusesCodesThatAreNoneAndNoCodesAtAll() {
        assertThatThrownBy(() -> new CodeTrie(Set.of("e11"))).hasMessageContaining("'e11'");
        assertThatThrownBy(() -> new CodeTrie(Set.of())).hasMessageContaining("no codes");
    }
}
