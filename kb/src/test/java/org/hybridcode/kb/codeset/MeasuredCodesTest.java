package org.hybridcode.kb.codeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.concept.MeasuredValue;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MeasuredCodesTest {

    private static Optional<String> code(String measure, double value, String beside) {
        Icd10Code other = new Icd10Code(beside);
        return MeasuredCodes.builtIn().codes().stream()
                .filter(code -> code.isOf(new MeasuredValue(measure, value), other))
                .map(code -> code.text(other))
                .findFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "blood alcohol, 148, F10.129, Y90.6",
        "blood alcohol, 240, F10.129, Y90.8",
        "birth weight, 1499, P07.30, P07.15",
        "birth weight, 2300, P05.10, P05.18",
        "gestation, 27, P07.00, P07.26",
        "gestation, 28, P07.30, P07.31",
        "unconsciousness, 30, S06.0X9A, S06.0X1A",
        "unconsciousness, 31, S06.5XAA, S06.5X2A",
        "unconsciousness, 120, S06.5X9D, S06.5X3D",
        "burned surface, 3, T22.212A, T31.0",
        "burned surface, 12, T22.212A, T31.10",
        "burned surface, 12, T22.612A, T32.10",
        "third degree, 15, T31.20, T31.21",
        "coma score, 8, S06.5XAA, R40.2430"
    })
    void aValueHasItsCodeBesideAnotherOne(String measure, double value, String beside, String code) {
        assertThat(code(measure, value, beside)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "blood alcohol, 148, S52.501A",
        "birth weight, 3200, P07.30",
        "gestation, 38, P07.30",
        "burned surface, 10, L40.0",
        "coma score, 15, S06.0X0A"
    })
    void aValueHasNoCodeElsewhere(String measure, double value, String beside) {
        assertThat(code(measure, value, beside)).isEmpty();
    }

    @Test
    void everyCodeThatStandsByItselfIsInTheStarter() {
        Codebook codebook = KnowledgeBaseReader.starter().codebook();
        assertThat(MeasuredCodes.builtIn().codes())
                .filteredOn(code ->
                        !code.sharpens() && !code.text(new Icd10Code("A00")).startsWith("T32"))
                .allSatisfy(code ->
                        assertThat(codebook.find(code.code())).as(code.code()).isPresent());
    }
}
