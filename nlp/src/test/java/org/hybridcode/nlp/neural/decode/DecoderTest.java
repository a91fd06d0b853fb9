package org.hybridcode.nlp.neural.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class DecoderTest {
    private static final Set<String> CODES = Set.of("E11.9", "E11.8", "I10");
    private static final AnswerLimits LIMITS = new AnswerLimits(200, 4, 30);
    private static final List<int[]> PROMPT = List.of(new int[] {1});

    @Test
    void readsTheLinesThatTheModelSays() {
        Answer answer = answer(" - \"sugar\" = E11.9\n- \"pressure\" = I10\n", Constraint.CODES);
        assertThat(answer.complete()).isTrue();
        assertThat(answer.lines()).extracting(Answer.Line::code).containsExactly("E11.9", "I10");
        assertThat(answer.lines()).extracting(Answer.Line::quote).containsExactly("sugar", "pressure");
    }

    @Test
    void turnsACodeThatDoesNotExistIntoOneThatDoes() {
        assertThat(answer(" - \"sugar\" = E11.7\n", Constraint.CODES).lines())
                .extracting(Answer.Line::code)
                .isSubsetOf(CODES)
                .hasSize(1);
    }

    @Test
    void letsACodeThatDoesNotExistStandWithoutTheConstraint() {
        for (Constraint constraint : List.of(Constraint.STRUCTURE, Constraint.NONE)) {
            assertThat(answer(" - \"sugar\" = E11.7\n", constraint).lines())
                    .extracting(Answer.Line::code)
                    .containsExactly("E11.7");
        }
    }

    @Test
    void scoresACodeByTheMeanLogProbabilityOfItsTokensAmongThoseAllowed() {
        // E or I, then nothing but 1, 1 and the point, then 8 or 9.
        double choice = Math.log(Math.exp(4) / (Math.exp(4) + 1));
        double expected = Math.exp(2 * choice / 5);
        assertThat(answer(" - \"sugar\" = E11.9\n", Constraint.CODES)
                        .lines()
                        .get(0)
                        .score())
                .isCloseTo(expected, within(1e-12));
    }

    @Test
    void leavesOutALineThatIsCutOffAndSaysSo() {
        Decoder decoder = new Decoder(
                new Scripted(" - \"sugar\" = E11.9\n- \"pressure\" = I10\n", 1),
                Scripted.tokens(),
                Constraint.CODES,
                CODES,
                new AnswerLimits(30, 4, 30));
        Answer answer = decoder.answers(PROMPT).get(0);
        assertThat(answer.complete()).isFalse();
        assertThat(answer.lines()).extracting(Answer.Line::code).containsExactly("E11.9");
    }

    @Test
    void readsAnswersInNoFormAsNoDiagnoses() {
        assertThat(answer("I cannot say.", Constraint.NONE).lines()).isEmpty();
    }

    @Test
    void keepsTheOrderOfPromptsWhateverTheLanes() {
        for (int lanes : List.of(1, 2, 5)) {
            Decoder decoder = new Decoder(
                    new Scripted(" - \"sugar\" = I10\n", lanes), Scripted.tokens(), Constraint.CODES, CODES, LIMITS);
            assertThat(decoder.answers(List.of(new int[] {1}, new int[] {2}, new int[] {3})))
                    .hasSize(3)
                    .allMatch(answer -> answer.lines().get(0).code().equals("I10"));
        }
    }

    @Test
    void refusesTokensThatCannotSayACode() {
        TokenTable few = new TokenTable(List.of(new byte[0], new byte[] {'a'}), Set.of(0));
        LanguageModel model = new Scripted("", 1);
        assertThatThrownBy(() -> new Decoder(model, few, Constraint.CODES, CODES, LIMITS))
                .hasMessageContaining("a tokenizer of 2 tokens and a model of 257");
        assertThatThrownBy(() -> new Chooser(few, Constraint.CODES, CODES, LIMITS))
                .hasMessageContaining("no token says the character");
    }

    @Test
    void refusesAModelThatComputesNoNumbers() {
        assertThatThrownBy(() -> Choice.among(new int[] {0, 1}, 2, new float[] {1, Float.NaN}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no number for token 1");
    }

    private static Answer answer(String wish, Constraint constraint) {
        return new Decoder(new Scripted(wish, 1), Scripted.tokens(), constraint, CODES, LIMITS)
                .answers(PROMPT)
                .get(0);
    }
}
