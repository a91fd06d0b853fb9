package org.hybridcode.nlp.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hybridcode.kb.concept.Lexicon;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.concept.TermKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AbbreviationContextTest {
    private static final AbbreviationContext CONTEXT = new AbbreviationContext(Lexicon.ofTerms(List.of(
            new Term("CAP", "code:J18.9", TermKind.ABBREVIATION, List.of("pneumonia", "chest x-ray")),
            new Term("CaP", "code:C61", TermKind.ABBREVIATION, List.of("prostate", "PSA")),
            new Term("asthma", "code:J45.909", TermKind.SYNONYM, List.of()))));

    @ParameterizedTest
    @CsvSource({
        "'CAP. Chest X-rays show an infiltrate.',code:J18.9,true",
        "'CAP, treated for pneumonias before',code:J18.9,true",
        "PNEUMONIA; CAP,code:J18.9,true",
        "CAP and bronchopneumonia,code:J18.9,false",
        "CAP. Chest clear. X-ray of the hand.,code:J18.9,false",
        "CaP with a PSA of 12,code:C61,true",
        "CaP with a PSA of 12,code:J18.9,false",
        "CAP,code:J18.9,false",
        "asthma,code:J45.909,false",
        "pneumonia,code:unheard-of,false",
        "'',code:J18.9,false"
    })
    void settlesBesideAWholeWordOfItsContext(String note, String concept, boolean settled) {
        assertThat(CONTEXT.settles(concept, AbbreviationContext.folded(note))).isEqualTo(settled);
    }

    @Test
    void foldsANoteToWordsBetweenBlanks() {
        assertThat(AbbreviationContext.folded("Oedema,\n\tCrohn's!")).isEqualTo(" edema crohn ");
    }
}
