package org.hybridcode.tests.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hybridcode.tests.coding.Coding.codes;

import org.hybridcode.rules.facts.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Long-term use that the name of a drug tells. */
final class LongTermDrugsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Type 2 diabetes, continue metformin. | E11.9 Z79.84
                    Type 2 diabetes. Ozempic 1 mg weekly. | E11.9 Z79.85
                    Type 2 diabetes on Lantus. | E11.9 Z79.4
                    Atrial fibrillation on apixaban. | I48.91 Z79.01
                    Coronary artery disease. Takes aspirin 81 mg daily. | I25.10 Z79.82
                    Osteoporosis. Alendronate 70 mg weekly, continue. | M81.0 Z79.83
                    """)
    void aDrugThatTheNoteContinuesIsTakenForLong(String note, String codes) {
        assertThat(codes(note)).containsExactlyInAnyOrder(codes.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Type 2 diabetes, stop metformin.",
                "Coronary artery disease. Aspirin once in the ED.",
                "Atrial fibrillation, apixaban until 2023.",
                "Type 2 diabetes. Insulin drip overnight.",
                "Asthma. Aspirin: allergic to aspirin.",
            })
    void aDrugThatEndedOrIsGivenOnceIsNot(String note) {
        assertThat(codes(note)).noneMatch(code -> code.startsWith("Z79"));
    }

    @Test
    void metforminWithoutDiabetesControlsNone() {
        assertThat(codes("Polycystic ovary syndrome, continue metformin.")).containsExactly("E28.2");
    }

    @Test
    void insulinOfTypeOneIsSaidByItsCode() {
        assertThat(codes("Type 1 diabetes, continue Lantus.")).containsExactly("E10.9");
    }

    @Test
    void aListOfMedicationsNeedsNoWordOfUse() {
        assertThat(codes(
                        Setting.INPATIENT,
                        "DISCHARGE DIAGNOSES: Atrial fibrillation\n\nDISCHARGE MEDICATIONS: apixaban 5 mg, metoprolol"))
                .contains("I48.91", "Z79.01");
    }
}
