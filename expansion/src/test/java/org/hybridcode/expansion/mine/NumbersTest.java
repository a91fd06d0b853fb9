package org.hybridcode.expansion.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NumbersTest {
    private final Numbers numbers = new Numbers();

    private boolean fits(String phrase) {
        return numbers.fit(List.of(phrase.split(" ")));
    }

    @Test
    void letsANumberBeginAPhraseAsItBeginsAWording() {
        numbers.add(List.of("38", "week", "gestation"));
        assertThat(fits("38 week of gestation")).isTrue();
        assertThat(fits("38 day")).isFalse();
        assertThat(fits("39 week of gestation")).isFalse();
        assertThat(fits("38")).isFalse();
    }

    @Test
    void letsANumberEndAPhraseAsItEndsAWording() {
        numbers.add(List.of("diabete", "type", "2"));
        assertThat(fits("diabetic foot type 2")).isTrue();
        assertThat(fits("diabetic foot 2")).isFalse();
        assertThat(fits("diabetic foot type 1")).isFalse();
    }

    @Test
    void asksNothingOfOtherPhrases() {
        assertThat(fits("foot ulcer")).isTrue();
        assertThat(fits("vitamin b12 deficiency")).isTrue();
        assertThat(fits("b12")).isTrue();
    }
}
