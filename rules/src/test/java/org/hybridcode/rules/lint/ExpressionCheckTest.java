package org.hybridcode.rules.lint;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExpressionCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"R0[7-9].*", "E1[01]", "I2[12]..?", "(a|b)c", "[^A-Z]+", "S72.0.{1,3}", ""})
    void letsPassWhatComesToAnEndSoon(String expression) {
        assertThatCode(() -> ExpressionCheck.check(expression)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+",
                "(a*)*b",
                "(a|a)*b",
                "(a){2,}",
                "((a))",
                "(a+",
                ".*.*.*",
                ".{1,99}.{1,99}.{1,99}",
                "(?=a)b",
                "(?i)a",
                "[a-z&&[b]]",
                "a++",
                "a**",
                "a{1000}",
                "[z-a]",
                "$",
                "\\d"
            })
    void refusesWhatMayNot(String expression) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> ExpressionCheck.check(expression));
    }

    @ParameterizedTest
    @ValueSource(ints = {81, 100_000})
    void refusesWhatIsTooLong(int length) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ExpressionCheck.check("a".repeat(length)))
                .withMessageContaining("80");
    }
}
