package org.hybridcode.nlp.neural.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class EmbeddedEncoderTest {
    private final EmbeddedEncoder encoder = SmallEncoder.open();

    @Test
    void findsACodeByItsOwnWording() {
        assertThat(encoder.nearest("Cholera", 1))
                .singleElement()
                .satisfies(found -> assertThat(found.code()).isEqualTo("A00"))
                .satisfies(found -> assertThat(found.cosine()).isCloseTo(1, within(0.02)));
    }

    @Test
    void aPlaceHasLengthOneAndIsTheCallersOwn() {
        float[] place = encoder.encode("herpes");
        double square = 0;
        for (float number : place) {
            square += number * number;
        }
        assertThat(square).isCloseTo(1, within(1e-5));
        place[0] = 7;
        assertThat(encoder.encode("herpes")[0]).isNotEqualTo(7);
    }

    @Test
    void aPhraseWithoutWordsIsNowhere() {
        assertThat(encoder.encode(" - ")).containsOnly(0);
        assertThat(encoder.nearest("", 5)).isEmpty();
        assertThat(encoder.cosine("", "A00")).hasValue(0);
    }

    @Test
    void aCodeThatItDoesNotKnowHasNoCosine() {
        assertThat(encoder.cosine("cholera", "Z99")).isEmpty();
        assertThat(encoder.cosine("cholera", "A00").orElseThrow()).isCloseTo(1, within(0.02));
    }

    @Test
    void refusesToListHundreds() {
        assertThatThrownBy(() -> encoder.nearest("cholera", 21)).hasMessageContaining("21");
    }
}
