package org.hybridcode.nlp.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MeasureFinderTest {
    private static final MeasureFinder FINDER = MeasureFinder.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ethanol 148 mg/dL at 03:05; blood alcohol; 148",
                "Serum ethanol 164 mg/100 mL; blood alcohol; 164",
                "BAC 0.18; blood alcohol; 180",
                "blood alcohol level was 0.21%; blood alcohol; 210",
                "birth weight of 2,140 g; birth weight; 2140",
                "birth weight 1.45 kg; birth weight; 1450",
                "LBW infant, 900 g at birth; birth weight; 900",
                "born at 36 5/7 weeks; gestation; 36",
                "gestational age of 31 weeks; gestation; 31",
                "loss of consciousness of five minutes; unconsciousness; 5",
                "LOC for about 30 seconds; unconsciousness; 0.5",
                "unconscious for approximately 2 hours; unconsciousness; 120",
                "burns of 12% TBSA; burned surface; 12",
                "TBSA by Lund-Browder, blisters and deeper only: 11%; burned surface; 11",
                "third degree below 1%; third degree; 1",
                "3% full thickness; third degree; 3",
                "GCS 8 on arrival; coma score; 8"
            })
    void readsAValueInTheUnitOfItsMeasure(String note, String measure, double value) {
        assertThat(FINDER.in(note)).anySatisfy(measured -> {
            assertThat(measured.value().measure()).isEqualTo(measure);
            assertThat(measured.value().value()).isCloseTo(value, Offset.offset(0.01));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ethanol not detected. Glucose 148 mg/dL.",
                "follow up in 2 weeks",
                "weight 2,140 g",
                "loss of consciousness, then walked 5 minutes home",
                "oxygen saturation 96%",
                "psoriasis, 10 plaques"
            })
    void readsNoValueOfAnythingElse(String note) {
        assertThat(FINDER.in(note)).isEmpty();
    }

    @Test
    void readsHoursOfUnconsciousnessThatEnded() {
        assertThat(measures("coma 3 days, full return of consciousness"))
                .containsExactlyInAnyOrder("unconsciousness", "unconsciousness that ended");
    }

    @Test
    void givesTheValuesInTheOrderOfTheNote() {
        assertThat(measures("GCS 14. LOC of 5 minutes. BAC 0.1"))
                .containsExactly("coma score", "unconsciousness", "blood alcohol");
    }

    private static List<String> measures(String note) {
        return FINDER.in(note).stream()
                .map(measured -> measured.value().measure())
                .toList();
    }
}
