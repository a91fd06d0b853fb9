package org.hybridcode.kb.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MemberNameTest {
    private static final Pattern TABULAR = Pattern.compile(TabularReader.MEMBER.pattern(), Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "icd10cm_tabular_2025.xml",
                "icd10cm-tabular-2025.xml",
                "icd-10-cm-tabular-2025_ch2.xml",
                "icd10cm-tabular-April-2025.xml",
                "icd10cm-tabular-April-1-2025.xml",
                "icd10cm_tabular_2025_April.xml",
                "icd10cm_tabular_2025-04.xml",
                "icd10cm-April-1-2025-tabular.xml",
                "icd10cm_2025_tabular.xml",
            })
    void knowsTheYearAndTheEditionOfApril(String name) {
        assertThat(name).matches(TABULAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "icd10cm_tabular.xml",
                "icd10cm_tabular_2025.xsd",
                "icd10cm_tabular_addenda_2025.xml",
                "icd10cm_index_2025.xml",
                "icd10cm_tabular_2025_old.xml",
                "icd10cm_tabular_2025-05.xml",
            })
    void refusesOtherParts(String name) {
        assertThat(name).doesNotMatch(TABULAR);
    }
}
