package org.hybridcode.nlp.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.concept.TermKind;
import org.junit.jupiter.api.Test;

final class PhraseDictionaryTest {

    @Test
    void findsTheLongestWordingsWhicheverPartTheyAreIn() {
        PhraseDictionary dictionary =
                PhraseDictionary.NONE.with(terms("heart", "failure to thrive")).with(terms("heart failure"));
        assertThat(found(dictionary, "heart failure to thrive")).containsExactly("heart failure", "failure to thrive");
        assertThat(found(dictionary, "no failure, heart fine")).containsExactly("heart");
    }

    @Test
    void wordingThatIsAddedTwiceIsFoundOnce() {
        PhraseDictionary dictionary =
                PhraseDictionary.NONE.with(terms("heart failure")).with(terms("heart failures"));
        assertThat(dictionary.find(Word.in("heart failure", 0, 13), "heart failure"))
                .singleElement()
                .satisfies(hit -> assertThat(hit.terms()).hasSize(1));
    }

    @Test
    void partsFindWhatOneDictionaryFinds() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            List<Term> terms = new ArrayList<>();
            PhraseDictionary grown = PhraseDictionary.NONE;
            for (int i = 0; i < 12; i++) {
                List<Term> more = terms(words(random, 1 + random.nextInt(3)));
                grown = grown.with(more);
                terms.addAll(more);
            }
            String text = words(random, 15);
            List<Word> read = Word.in(text, 0, text.length());
            assertThat(grown.find(read, text))
                    .isEqualTo(PhraseDictionary.NONE
                            .with(terms.stream().distinct().toList())
                            .find(read, text));
        }
    }

    private static String words(Random random, int size) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            words.add("w" + random.nextInt(4));
        }
        return String.join(" ", words);
    }

    private static List<Term> terms(String... phrases) {
        List<Term> terms = new ArrayList<>();
        for (String phrase : phrases) {
            String key = Phrases.key(phrase);
            terms.add(Term.ofKey(key, "phrase:" + key, TermKind.SYNONYM));
        }
        return terms;
    }

    private static List<String> found(PhraseDictionary dictionary, String text) {
        return dictionary.find(Word.in(text, 0, text.length()), text).stream()
                .map(hit -> text.substring(hit.span().begin(), hit.span().end()))
                .toList();
    }
}
