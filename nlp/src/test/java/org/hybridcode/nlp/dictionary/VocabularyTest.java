package org.hybridcode.nlp.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.concept.TermKind;
import org.junit.jupiter.api.Test;

final class VocabularyTest {
    private static final List<String> WORDS = List.of(
            "0",
            "1",
            "a",
            "z9",
            "zzzzzzzzzzzz",
            "999999999999",
            "hypertension",
            "electrocardiogram",
            "AIDS",
            "na\u00efve");

    private static Vocabulary of(List<String> words) {
        return new Vocabulary(words.stream()
                .map(word -> Term.ofKey(word, "word:" + word, TermKind.SYNONYM))
                .toList());
    }

    @Test
    void givesEachWordItsOwnNumberAndValue() {
        Vocabulary vocabulary = of(WORDS);
        WORDS.forEach(word -> vocabulary.set(vocabulary.of(word), WORDS.indexOf(word) + 1));
        assertThat(WORDS).allSatisfy(word -> assertThat(vocabulary.value(vocabulary.of(word)))
                .isEqualTo(WORDS.indexOf(word) + 1));
    }

    @Test
    void knowsNoOtherWord() {
        Vocabulary vocabulary = of(WORDS);
        assertThat(List.of("", "00", "aids", "z", "electrocardiograph", "naive", "zzzzzzzzzzzzz"))
                .allSatisfy(word -> assertThat(vocabulary.of(word)).isEqualTo(Vocabulary.NONE));
    }

    @Test
    void tellsWordsOfOneHashApartHoweverManyThereAre() {
        List<String> many = IntStream.range(0, 50_000)
                .mapToObj(i -> (i % 2 == 0 ? "w" : "a-word-not-packed-") + i)
                .toList();
        Vocabulary vocabulary = of(many);
        assertThat(many.stream().mapToInt(vocabulary::of).distinct().count()).isEqualTo(50_000);
        assertThat(vocabulary.of("siblings")).isEqualTo(Vocabulary.NONE);
        assertThat(of(List.of("Aa", "aaaaaaaaaaaaaAa")).of("aaaaaaaaaaaaaBB")).isEqualTo(Vocabulary.NONE);
    }
}
