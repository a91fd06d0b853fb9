package org.hybridcode.kb.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hybridcode.kb.concept.Phrases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DrugEffectsTest {
    private static final IndexCoder CODER = new IndexCoder(SmallIndex.of("""
                    D Insulin |T38.3X1|T38.3X2|T38.3X3|T38.3X4|T38.3X5|T38.3X6
                    D Iron |T45.4X1|T45.4X2|T45.4X3|T45.4X4|T45.4X5|T45.4X6
                    D Prednisone |T38.0X1|T38.0X2|T38.0X3|T38.0X4|T38.0X5|T38.0X6
                    D Turpentine |T52.8X1|T52.8X2|T52.8X3|T52.8X4||
                    """), SmallCodebook.of("""
                    T38.0X5A Adverse effect of glucocorticoids and synthetic analogues, initial encounter
                    T38.0X6A Underdosing of glucocorticoids and synthetic analogues, initial encounter
                    T38.3X1A Poisoning by insulin, accidental (unintentional), initial encounter
                    T38.3X2A Poisoning by insulin, intentional self-harm, initial encounter
                    T38.3X5A Adverse effect of insulin, initial encounter
                    T38.3X6A Underdosing of insulin, initial encounter
                    T45.4X5A Adverse effect of iron, initial encounter
                    T45.1X5A Adverse effect of antineoplastic and immunosuppressive drugs, initial encounter
                    """));

    private static List<DrugEffects.Effect> effects(String sentence) {
        return CODER.drugEffects().in(Phrases.folded(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "hyperglycemia due to prednisone; T38.0X5A; Prednisone [table of drugs]",
                "hyperglycemia from the high dose prednisone; T38.0X5A; Prednisone [table of drugs]",
                "prednisone-induced hyperglycemia; T38.0X5A; Prednisone [table of drugs]",
                "myopathy secondary to chronic steroids; T38.0X5A; steroid [table of drugs]",
                "neutropenia due to chemotherapy; T45.1X5A; chemotherapy [table of drugs]",
                "ran out of his insulin last week; T38.3X6A; Insulin [table of drugs]",
                "has not been taking insulin; T38.3X6A; Insulin [table of drugs]",
                "insulin noncompliance; T38.3X6A; Insulin [table of drugs]",
                "due to insulin rationing; T38.3X6A; Insulin [table of drugs]",
                "took his insulin about half of the days; T38.3X6A; Insulin [table of drugs]",
                "accidental overdose of insulin; T38.3X1A; Insulin [table of drugs]",
                "insulin overdose in a suicide attempt; T38.3X2A; Insulin [table of drugs]"
            })
    void wordsTieADrugToWhatItDidOrToTooLittleOrTooMuchOfIt(String sentence, String code, String path) {
        assertThat(effects(sentence)).singleElement().satisfies(effect -> {
            assertThat(effect.code().text()).isEqualTo(code);
            assertThat(effect.path()).isEqualTo(path);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on prednisone for arthritis",
                "no overdose of insulin",
                "hyperglycemia not due to prednisone",
                "anemia due to iron deficiency",
                "anemia due to iron",
                "hyperglycemia due to insulin resistance",
                "switched from prednisone to methotrexate",
                "dermatitis due to turpentine",
                "due to a fall on prednisone"
            })
    void nothingElseTies(String sentence) {
        assertThat(effects(sentence)).isEmpty();
    }
}
