package org.hybridcode.kb.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.concept.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IndexCoderTest {
    private static final IndexCoder CODER = new IndexCoder(SmallIndex.of("""
                    M Abdominalgia see Pain, abdominal
                    M Fibrillation
                    M   atrial (established) = I48.91
                    M     persistent = I48.19
                    M Fold
                    M   ear = Q17.3
                    M Pain = R52
                    M   abdominal = R10.9
                    M     upper = R10.10
                    M   joint = M25.50
                    M     knee = M25.56-
                    """), SmallCodebook.of("""
                    I48.19 Other persistent atrial fibrillation
                    I48.91 Unspecified atrial fibrillation
                    M25.50 Pain in unspecified joint
                    M25.56: Pain in knee
                    M25.561 Pain in right knee
                    M25.562 Pain in left knee
                    M25.569 Pain in unspecified knee
                    Q17.3 Other misshapen ear
                    R10.10 Upper abdominal pain, unspecified
                    R10.9 Unspecified abdominal pain
                    R52 Pain, unspecified
                    """));

    /** The head stands in brackets. */
    private static Optional<IndexCoder.Coded> code(String sentence, Optional<Icd10Code> own) {
        List<String> before = Phrases.folded(sentence.substring(0, sentence.indexOf('[')));
        List<String> head = Phrases.folded(sentence.substring(sentence.indexOf('['), sentence.indexOf(']')));
        return CODER.code(Said.inSentence(Phrases.folded(sentence), before.size(), before.size() + head.size()), own);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "persistent [atrial fibrillation]; I48.19; Fibrillation, atrial, persistent",
                "[pain] in the right knee joint; M25.561; Pain, joint, knee",
                "[pain] of the knee joint; M25.569; Pain, joint, knee",
                "upper [abdominalgia]; R10.10; Abdominalgia"
            })
    void leadsOnByTheWordsAroundAndTellsTheWay(String sentence, String code, String path) {
        IndexCoder.Coded coded = code(sentence, Optional.empty()).orElseThrow();

        assertThat(coded.code().text()).isEqualTo(code);
        assertThat(coded.path()).startsWith(path);
    }

    @Test
    void saysNothingWhereTheWordsAroundSayNoMore() {
        assertThat(code("[atrial fibrillation] since spring", Optional.empty())).isEmpty();
        assertThat(code("the [pain]", Optional.empty())).isEmpty();
    }

    @Test
    void isNotLedOnByWhatIsDenied() {
        assertThat(code("[atrial fibrillation] not persistent", Optional.empty()))
                .isEmpty();
    }

    @Test
    void completesAHeaderThatAWordingStandsForByItself() {
        assertThat(code("left [gonalgia]", Optional.of(new Icd10Code("M25.56"))))
                .map(coded -> coded.code().text())
                .contains("M25.562");
    }

    @Test
    void doesNotPassOverWordsOfTheWordingItself() {
        assertThat(code("[phantom pain] in the knee joint", Optional.empty())).isEmpty();
    }
}
