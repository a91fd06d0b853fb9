package org.hybridcode.nlp.neural.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class CalibrationTest {
    @Test
    void findsTheProbabilityThatAnswersWereMadeWith() {
        SplittableRandom random = new SplittableRandom(1);
        List<Calibration.Judged> answers = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            double strength = random.nextDouble();
            answers.add(new Calibration.Judged(strength, random.nextDouble() < strength * strength));
        }
        Calibration fitted = Calibration.fitted(answers);
        for (double strength = 0.1; strength < 1; strength += 0.1) {
            assertThat(fitted.probability(strength))
                    .isCloseTo(strength * strength, org.assertj.core.data.Offset.offset(0.06));
        }
    }

    @Test
    void risesEvenWhereTheAnswersDoNot() {
        List<Calibration.Judged> answers = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            answers.add(new Calibration.Judged(i / 400.0, i < 200));
        }
        Calibration fitted = Calibration.fitted(answers);
        assertThat(fitted.probability(0.9)).isGreaterThanOrEqualTo(fitted.probability(0.1));
    }

    @Test
    void withoutEnoughAnswersStrengthStaysWhatItIs() {
        assertThat(Calibration.fitted(List.of()).probability(0.3)).isEqualTo(0.3);
    }

    @Test
    void refusesPointsThatFall() {
        assertThatThrownBy(() ->
                        new Calibration(List.of(new Calibration.Point(0.5, 0.5), new Calibration.Point(0.6, 0.4))))
                .hasMessageContaining("rise");
    }
}
