package org.hybridcode.tests.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hybridcode.tests.coding.Coding.codes;

import org.hybridcode.rules.facts.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one wording says twice, what stands beside a condition, and what an examination found. */
final class DetailsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Acute on chronic hypoxic and hypercapnic respiratory failure. | J96.21 J96.22
                    Acute respiratory failure with hypoxia and hypercapnia. | J96.01 J96.02
                    Acute hypoxic respiratory failure. | J96.01
                    """)
    void aWordingThatSaysTwoConditionsLeadsToBoth(String note, String codes) {
        assertThat(codes(Setting.INPATIENT, note)).containsExactlyInAnyOrder(codes.split(" "));
    }

    @Test
    void anAlternativeGoesOnBehindItsAbbreviation() {
        assertThat(codes("Assessment: Pneumonia vs. bronchitis.")).isEmpty();
    }

    @Test
    void whatIsOfLowSuspicionIsNotCoded() {
        assertThat(codes(Setting.INPATIENT, "Discharge diagnosis: Cellulitis. Osteomyelitis - low suspicion."))
                .containsExactly("L03.90");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Well child visit. Diaper dermatitis. | Z00.121 L22
                    Well child visit. Normal growth. | Z00.129
                    """)
    void anExaminationHasTheFindingsThatAreCoded(String note, String codes) {
        assertThat(codes(note)).containsExactlyInAnyOrder(codes.split(" "));
    }

    @Test
    void theSideBesideTheConditionIsItsOwn() {
        assertThat(codes("Both ears were examined. Impacted cerumen, right.")).containsExactly("H61.21");
    }

    @Test
    void eyesAreSidesInTextsThatSpeakOfEyes() {
        assertThat(codes("Eye clinic. Age-related nuclear cataract OS.")).containsExactly("H25.12");
    }
}
