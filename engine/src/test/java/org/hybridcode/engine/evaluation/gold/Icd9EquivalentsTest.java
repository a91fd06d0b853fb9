package org.hybridcode.engine.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.official.Gem;
import org.junit.jupiter.api.Test;

/** The rows are those of the official mapping of 2018. */
final class Icd9EquivalentsTest {
    private static final Codebook CODEBOOK = SmallGold.codebook("E78", "E78.5", "I10");

    private static Icd9Equivalents.Equivalent of(String code, String... rows) {
        return new Icd9Equivalents(List.of(SmallGold.gem(rows)), CODEBOOK)
                .of(code)
                .orElseThrow();
    }

    @Test
    void takesTheFirstOfAlternativesOfOneLength() {
        Icd9Equivalents.Equivalent found = of("7856", "7856 R590 10000", "7856 R591 10000", "7856 R599 10000");

        assertThat(found.codes()).containsExactly("R59.0");
        assertThat(found.exact()).isFalse();
    }

    @Test
    void takesTheAlternativeThatSaysTheLeast() {
        assertThat(of("4280", "4280 I50814 10000", "4280 I509 10000").codes()).containsExactly("I50.9");
    }

    @Test
    void takesNoAlternativeThatHasBecomeAHeader() {
        Codebook later = SmallGold.codebook("E78", "E78.4:", "E78.41", "E78.5");
        Gem gem = SmallGold.gem("2724 E784 10000", "2724 E785 10000");

        assertThat(new Icd9Equivalents(List.of(gem), later)
                        .of("2724")
                        .orElseThrow()
                        .codes())
                .containsExactly("E78.5");
    }

    @Test
    void isAsExactAsTheRowThatIsTaken() {
        assertThat(of("30593", "30593 F1811 00000", "30593 F1911 10000").exact())
                .isTrue();
    }

    @Test
    void takesOneOfEveryChoiceListOfTheFirstScenario() {
        Icd9Equivalents.Equivalent found = of(
                "80600",
                "80600 S12000A 10112",
                "80600 S12001A 10112",
                "80600 S12100A 10122",
                "80600 S14101A 10111",
                "80600 S14102A 10121");

        assertThat(found.codes()).containsExactlyInAnyOrder("S12.000A", "S14.101A");
    }

    @Test
    void prefersARowThatStandsAlone() {
        assertThat(of("66602", "66602 O43211 10112", "66602 O720 10000", "66602 O720 10111")
                        .codes())
                .containsExactly("O72.0");
    }

    @Test
    void leadsNowhereWhereTheMappingDoes() {
        assertThat(of("E8849", "E8849 - 11000").codes()).isEmpty();
    }

    @Test
    void passesOverTheMappingThatLeadsBack() {
        Gem back = new Gem(Gem.Direction.ICD10_TO_ICD9, SmallGold.gem().entries());

        assertThat(new Icd9Equivalents(List.of(back), CODEBOOK).isEmpty()).isTrue();
    }

    @Test
    void putsTheDotBehindFourCharactersOfAnExternalCause() {
        assertThat(List.of("E8849", "V5861", "0389", "486"))
                .extracting(Icd9Equivalents::dotted)
                .containsExactly("E884.9", "V58.61", "038.9", "486");
    }
}
