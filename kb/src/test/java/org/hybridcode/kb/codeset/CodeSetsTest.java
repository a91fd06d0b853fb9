package org.hybridcode.kb.codeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.hybridcode.kb.code.Icd10Code;
import org.junit.jupiter.api.Test;

/** The tables of sets, pairs and details are read whole, and say which set a code is of. */
final class CodeSetsTest {
    private static final CodeSets SETS = CodeSets.builtIn();

    @Test
    void everySetHasASourceAndCodes() {
        assertThat(SETS.sets().values()).isNotEmpty().allSatisfy(set -> {
            assertThat(set.source()).isNotBlank();
            assertThat(set.codes()).isNotEmpty();
        });
    }

    @Test
    void namesTheSetsOfACode() {
        assertThat(SETS.namesOf(new Icd10Code("I12.9"))).contains("hypertensive disease with chronic kidney disease");
        assertThat(SETS.namesOf(new Icd10Code("I10")))
                .doesNotContain("hypertensive disease with chronic kidney disease");
    }

    @Test
    void readsConditionsOnCharacters() {
        assertThat(SETS.namesOf(new Icd10Code("T36.0X5A"))).contains("adverse effect of a drug");
        assertThat(SETS.namesOf(new Icd10Code("T36.0X6A"))).contains("underdosing of a drug");
    }

    @Test
    void findsASetThatCrossesLetters() {
        assertThat(SETS.namesOf(new Icd10Code("W19.XXXA"))).contains("never first");
    }

    @Test
    void pairsAreBetweenDifferentCodes() {
        assertThat(SETS.pairs()).isNotEmpty().noneMatch(pair -> pair.first().equals(pair.second()));
    }

    @Test
    void everyDetailHasWords() {
        assertThat(OpenDetails.builtIn().words()).containsKeys("side", "stage", "trimester");
    }
}
