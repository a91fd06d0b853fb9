package org.hybridcode.kb.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CodeRangeTest {

    @ParameterizedTest
    @CsvSource({
        "J44,J44.0",
        "J44.-,J44.0",
        "J44.-,J44",
        "F10.2-,F10.20",
        "F10.2-,F10.2",
        "E08-E13,E08.00",
        "E08-E13,E13.9",
        "E08-E13,E11",
        "F10.10-F10.19,F10.159",
        "S72.001A,S72.001A",
        "S72,S72.001A",
        "Z3A,Z3A.20",
        "Z30-Z3A,Z3A.20",
        "C4A,C4A.0",
        "C43-C4A,C4A.9",
        "QA0.-,QA0.1",
        "O00-O9A,O9A.111",
        "C00-D49,D3A.00",
        "C00-C96,C7A.1",
        "D3A,D3A.00",
        "I30-I5A,I5A"
    })
    void meansTheCodesBelowIt(String reference, String code) {
        assertThat(CodeRange.parse(reference).contains(new Icd10Code(code))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "J44.-,J45.0",
        "J44.0,J44",
        "J44.0,J44.1",
        "F10.2-,F10.1",
        "F10.2-,F10",
        "E08-E13,E07.9",
        "E08-E13,E14",
        "F10.10-F10.19,F10.20",
        "F10.10-F10.19,F10.1",
        "S72.001A,S72.001B",
        "S72.001A,S72.001",
        "C43-C49,C4A.0",
        "D37-D48,D3A.00",
        "D37-D44,D3A.00",
        "C76-C80,C7A.1",
        "C76-C80,C7B.00",
        "Z3A,Z39.0"
    })
    void meansNoOthers(String reference, String code) {
        assertThat(CodeRange.parse(reference).contains(new Icd10Code(code))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "J4", "-J44", "J44.0-J4", "E08 - E13", "j44", "J44.--", "E08-E13-E15", "J44,J45"})
    void refusesWhatIsNoReference(String text) {
        assertThatThrownBy(() -> CodeRange.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void runsUpwards() {
        assertThatThrownBy(() -> CodeRange.parse("E13-E08"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("E13-E08");
    }

    @Test
    void printsWhatItReads() {
        assertThat(CodeRange.parse("J44.-")).hasToString("J44");
        assertThat(CodeRange.parse("F10.2-")).hasToString("F10.2");
        assertThat(CodeRange.parse("E08-E13")).hasToString("E08-E13");
    }
}
