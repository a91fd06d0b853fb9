package org.hybridcode.kb.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.concept.Phrases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TitleDetailsTest {
    private static final IndexCoder CODER = new IndexCoder(SmallIndex.of("""
                    M Gout
                    """), SmallCodebook.of("""
                    E11.351 Type 2 diabetes mellitus with proliferative diabetic retinopathy with macular edema
                    E11.359 Type 2 diabetes mellitus with proliferative diabetic retinopathy without macular edema
                    I50.21 Acute systolic (congestive) heart failure
                    I50.22 Chronic systolic (congestive) heart failure
                    I50.9 Heart failure, unspecified
                    K50.10 Crohn's disease of large intestine without complications
                    K50.111 Crohn's disease of large intestine with rectal bleeding
                    K50.90 Crohn's disease, unspecified, without complications
                    L89.622 Pressure ulcer of left heel, stage 2
                    L89.623 Pressure ulcer of left heel, stage 3
                    L89.629 Pressure ulcer of left heel, unspecified stage
                    H91.90 Unspecified hearing loss, unspecified ear
                    H91.91 Unspecified hearing loss, right ear
                    M1A.0710 Idiopathic chronic gout, right ankle and foot, without tophus (tophi)
                    M1A.0711 Idiopathic chronic gout, right ankle and foot, with tophus (tophi)
                    M1A.9XX0 Chronic gout, unspecified, without tophus (tophi)
                    """));

    /** The head stands in brackets. */
    private static Optional<String> detail(String sentence, String own) {
        List<String> before = Phrases.folded(sentence.substring(0, sentence.indexOf('[')));
        List<String> head = Phrases.folded(sentence.substring(sentence.indexOf('['), sentence.indexOf(']')));
        Said said = Said.inSentence(Phrases.folded(sentence), before.size(), before.size() + head.size());
        return CODER.detail(said, new Icd10Code(own)).map(coded -> coded.code().text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[Chronic gout], right ankle and foot, idiopathic, no tophi; M1A.9XX0; M1A.0710",
                "[Chronic gout], right ankle and foot, idiopathic, with tophus; M1A.9XX0; M1A.0711",
                "[Heart failure], acute, systolic; I50.9; I50.21",
                "[Crohn's disease] of the large intestine with rectal bleeding; K50.90; K50.111",
                "[Crohn's disease] of the colon with rectal bleeding; K50.90; K50.111",
                "[Proliferative diabetic retinopathy] with macular edema; E11.359; E11.351",
                "[Pressure ulcer of left heel], stage 3, 3 x 2 cm; L89.629; L89.623",
                "right [hearing loss]; H91.90; H91.91"
            })
    void takesTheCodeWhoseTitleAddsWhatIsSaid(String sentence, String own, String code) {
        assertThat(detail(sentence, own)).contains(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[Heart failure], systolic; I50.9",
                "[Heart failure], acute and chronic, systolic; I50.9",
                "[Heart failure], no acute systolic dysfunction; I50.9",
                "[Proliferative diabetic retinopathy], no macular edema; E11.359",
                "[Pressure ulcer of left heel], 3 x 2 cm; L89.629",
                "[Chronic gout]; M1A.9XX0",
                "right hip surgery, [hearing loss]; H91.90"
            })
    void takesNoneWhereAWordIsNotSaidOrDeniedOrTwoSayAsMuch(String sentence, String own) {
        assertThat(detail(sentence, own)).isEmpty();
    }
}
