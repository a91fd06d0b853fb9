package org.hybridcode.nlp.neural.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PhraseFeaturesTest {
    private final PhraseFeatures features = new PhraseFeatures(15);

    /** Stored tables depend on these numbers: they never change. */
    @Test
    void hashesAreThoseThatStoredTablesWereMadeWith() {
        assertThat(features.of(List.of("flu"))).containsExactly(23541, 18276, 11723, 3783, 19551, 24726);
    }

    @Test
    void aWordHasItselfAndItsRunsOfThreeAndFourLetters() {
        assertThat(features.of(List.of("flu"))).hasSize(1 + 3 + 2);
        assertThat(features.of(List.of("a"))).hasSize(1 + 1);
        assertThat(features.of(List.of("flu", "flu"))).hasSize(12);
        assertThat(features.of(List.of())).isEmpty();
    }

    @Test
    void caseAndPluralAreFoldedAwayAsInTheDictionary() {
        assertThat(PhraseFeatures.words("Fractures of the HIP")).containsExactly("fracture", "of", "the", "hip");
    }

    @Test
    void aWordWithoutEndCostsNoMoreThanALongOne() {
        assertThat(features.of(List.of("x".repeat(100_000)))).hasSizeLessThan(100);
    }

    @Test
    void everyRowIsInTheTable() {
        List<String> words = PhraseFeatures.words("Acute myocardial infarction of the anterior wall");
        assertThat(IntStream.of(new PhraseFeatures(4).of(words))).allMatch(row -> row >= 0 && row < 16);
        assertThatThrownBy(() -> new PhraseFeatures(40)).hasMessageContaining("40");
    }
}
