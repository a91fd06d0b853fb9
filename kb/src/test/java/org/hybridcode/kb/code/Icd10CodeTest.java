package org.hybridcode.kb.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class Icd10CodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I10",
                "E11.9",
                "J45.901",
                "S72.001A",
                "T36.0X1A",
                "Z3A.20",
                "C4A.0",
                "M1A.9XX0",
                "O9A.111",
                "QA0.1"
            })
    void acceptsTheFormsOfTheOrderFile(String text) {
        Icd10Code code = new Icd10Code(text);

        assertThat(code.text()).isEqualTo(text);
        assertThat(Icd10Code.ofUndotted(code.undotted())).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "I1",
                "i10",
                "I10 ",
                " I10",
                "I10.",
                "E1165",
                "E11.65.1",
                "E11.65012",
                "110",
                "E11-",
                "\u041511.9",
                "\u013010",
                "I\uff11\uff10",
                "I10\n",
                "I10\u00a0"
            })
    void refusesWhatIsNotOfTheForm(String text) {
        assertThat(Icd10Code.isWellFormed(text)).isFalse();
        assertThatThrownBy(() -> new Icd10Code(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "'")
                .hasMessageContaining("J45.901");
    }

    @Test
    void knowsItsCategory() {
        assertThat(new Icd10Code("S72.001A").category()).isEqualTo(new Icd10Code("S72"));
        assertThat(new Icd10Code("Z3A.20").category()).isEqualTo(new Icd10Code("Z3A"));
        assertThat(new Icd10Code("I10").category()).isEqualTo(new Icd10Code("I10"));
    }

    @Test
    void liesWithinItselfAndItsStems() {
        Icd10Code code = new Icd10Code("E11.65");

        assertThat(code.isWithin(code)).isTrue();
        assertThat(code.isWithin(new Icd10Code("E11.6"))).isTrue();
        assertThat(code.isWithin(new Icd10Code("E11"))).isTrue();
        assertThat(code.isWithin(new Icd10Code("E11.64"))).isFalse();
        assertThat(new Icd10Code("E11").isWithin(code)).isFalse();
    }

    @Test
    void sortsACategoryBeforeItsCodesAndThoseBeforeTheNextCategory() {
        assertThat(new Icd10Code("J44")).isLessThan(new Icd10Code("J44.0"));
        assertThat(new Icd10Code("J44.9")).isLessThan(new Icd10Code("J45"));
        assertThat(new Icd10Code("Z39")).isLessThan(new Icd10Code("Z3A"));
    }
}
