package org.hybridcode.kb.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.hybridcode.kb.code.Icd10Code;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ImportGuardTest {
    private static final ImportGuard GUARD = ImportGuard.load();

    @ParameterizedTest
    @CsvSource({
        "Z00.00, true",
        "Z13.9, true",
        "Z34.90, true",
        "R69, true",
        "B95.0, true",
        "J45.909, false",
        "Z14.01, false",
        "R68.83, false"
    })
    void holdsTheCodesThatNeedMoreThanAWording(String code, boolean held) {
        assertThat(GUARD.holds(new Icd10Code(code))).isEqualTo(held);
    }
}
