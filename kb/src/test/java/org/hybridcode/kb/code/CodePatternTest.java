package org.hybridcode.kb.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CodePatternTest {

    /** Every form that stands in brackets in the Tabular Lists of 2021 and 2023, and how we write it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "J44.0|J44.0",
                "J44.-|J44",
                "J44.0-|J44.0",
                "P03.82 |P03.82",
                "E08-E13|E08-E13",
                "B65.0 -B83.9|B65.0-B83.9",
                "E05.0-E05.9-|E05.0-E05.9",
                "K85-K86.-|K85-K86",
                "F11.-F17.-|F11-F17",
                "F98.2.-F98.3|F98.2-F98.3",
                "F10.--F19.-|F10-F19",
                "F10.- -F19.-|F10-F19",
                "P28.3- - P28.4-|P28.3-P28.4",
                "S12.0--S12.6.-|S12.0-S12.6",
                "S00.- to S09.-|S00-S09",
                "J09.X2, J10.1, J11.1|J09.X2; J10.1; J11.1",
                "C43.2-,C44.2-|C43.2; C44.2",
                "K50.014, K50.914,|K50.014; K50.914",
                "I69.01-I69.11-, I69.81- I69.91-|I69.01-I69.11; I69.81-I69.91",
                "O03-O07, O08.0|O03-O07; O08.0",
                "J00-J06; J20-J22|J00-J06; J20-J22",
                "E01.-. E02.-|E01; E02",
                "A00-R94 and T80-T88.6, T88.8|A00-R94; T80-T88.6; T88.8",
                "T31 or T32|T31; T32",
                "E08-E13 with .42|E08-E13 with .42",
                "E08-E13 with .51-.52|E08-E13 with .51, .52",
                "E08-E13 with .62-|E08-E13 with .62",
                "F10-F19, with .17, .27, .97|F10-F19 with .17, .27, .97",
                "F11-F19 with .15. .25, .95|F11-F19 with .15, .25, .95",
                "F10, F13 with .26, .96|F10 with .26, .96; F13 with .26, .96",
                "B27.- with fourth character 2|B27 with .2",
                "T36-T50 with fifth or sixth character 5|T36-T50 with 5th or 6th character 5",
                "T36-T50 with fifth or six character 5|T36-T50 with 5th or 6th character 5",
                "T36-T65 with fifth or sixth character 1-4 or 6|T36-T65 with 5th or 6th character 1, 2, 3, 4, 6",
                "T39.0-, with sixth character 1-4|T39.0 with 6th character 1, 2, 3, 4",
                "V01-V09 with 5th character 9|V01-V09 with 5th character 9",
                "A37 with fifth-character 1|A37 with 5th character 1",
                "J96. with 5th character 2|J96 with 5th character 2",
                "F10-F19 with 5th character .6|F10-F19 with 5th character 6",
                "F11-F19 with fifth to sixth characters 51|F11-F19 with 5th to 6th characters 51",
                "S12.- with 7th character B|S12 with 7th character B",
                "S92.-with 7th character B|S92 with 7th character B",
                "S42.- with 7th character B or C|S42 with 7th character B, C",
                "I69. with final characters -23|I69 with final characters 23"
            })
    void readsTheFormsOfTheTabularList(String printed, String ours) {
        List<CodePattern> patterns = CodePattern.parseList(printed);

        assertThat(CodePattern.format(patterns)).isEqualTo(ours);
        assertThat(CodePattern.parseList(ours)).isEqualTo(patterns);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "E08-E13 with .42|E11.42",
                "E08-E13 with .62|E11.621",
                "T36-T50 with 5th or 6th character 5|T36.0X5A",
                "T36-T50 with 5th or 6th character 5|T36.95XA",
                "T36-T50 with 5th or 6th character 5|T45.515D",
                "T36-T50 with 5th or 6th character 5|T36.95",
                "T39.0 with 6th character 1, 2|T39.012A",
                "V01-V09 with 5th character 9|V03.19XA",
                "S12 with 7th character B|S12.000B",
                "F11-F19 with 5th to 6th characters 51|F11.151",
                "I69 with final characters 23|I69.323",
                "J44|J44.0"
            })
    void meansWhatItsConditionAsks(String pattern, String code) {
        assertThat(CodePattern.parse(pattern).contains(new Icd10Code(code))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "E08-E13 with .42|E11.41",
                "E08-E13 with .42|E11",
                "E08-E13 with .42|E14.42",
                "T36-T50 with 5th or 6th character 5|T36.0X1A",
                "T36-T50 with 5th or 6th character 5|T36",
                "T36-T65 with 5th or 6th character 1, 2, 3, 4, 6|T45.515A",
                "S12 with 7th character B|S12.000A",
                "S12 with 7th character B|S12.000",
                "I69 with final characters 23|I69.322",
                "J44|J45.0"
            })
    void meansNoOthers(String pattern, String code) {
        assertThat(CodePattern.parse(pattern).contains(new Icd10Code(code))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "COPD",
                "G6PD",
                "J44.- or so",
                "see J44",
                "E08-E13 with",
                "E08-E13 with ketoacidosis",
                "T51-T65 with fifth or sixth character to indicate intent",
                "S52.- with open fracture 7th character",
                "B27.0-B27.9 with 1",
                "T63.81-R63.83",
                "T36 with 5th character 4-1",
                "J44; ; J45"
            })
    void refusesWhatItDoesNotUnderstandWhole(String text) {
        assertThatThrownBy(() -> CodePattern.parseList(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneReferenceIsNotTwo() {
        assertThatThrownBy(() -> CodePattern.parse("J44, J45"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 references");
    }

    @Test
    void sortsByRangeAndThenByCondition() {
        List<CodePattern> patterns = CodePattern.parseList("J44; E08-E13 with .43; E08-E13; E08-E13 with .42; E08-E12");

        assertThat(new TreeSet<>(patterns))
                .extracting(CodePattern::toString)
                .containsExactly("E08-E12", "E08-E13", "E08-E13 with .42", "E08-E13 with .43", "J44");
    }
}
