package org.hybridcode.kb.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.Release;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.concept.Term;
import org.junit.jupiter.api.Test;

final class TermGatheringTest {
    private static final String ROWS = """
            chapter\t10\tJ00-J99\tDiseases of the respiratory system
            header\tJ45\tAsthma
            inclusion\tallergic wheeze
            code\tJ45.20\tC\tMild intermittent asthma, uncomplicated
            inclusion\tMild intermittent asthma NOS
            inclusion\tchildhood wheeze
            code\tJ45.30\tC\tMild persistent asthma, uncomplicated
            inclusion\tchildhood wheeze
            inclusion\tmild intermittent asthma (uncomplicated), uncomplicated
            code\tJ45.909\tC\tUnspecified asthma, uncomplicated
            chapter\t21\tZ00-Z99\tFactors influencing health status
            code\tZ00.00\tN\tEncounter for general examination, unspecified
            inclusion\tEncounter for adult checkup NOS
            """;
    private static final Map<String, Term> TERMS = terms();

    private static Map<String, Term> terms() {
        Release release = new Release("2025", LocalDate.of(2024, 10, 1), LocalDate.of(2025, 9, 30));
        Codebook codebook = CodebookLoader.read(KnowledgeBaseFolder.rows("small.tsv", ROWS), release);
        return new TermGathering(codebook).gather(Optional.empty());
    }

    private static Optional<String> conceptOf(String phrase) {
        return Optional.ofNullable(TERMS.get(Phrases.key(phrase))).map(Term::conceptId);
    }

    @Test
    void titlesAndInclusionTermsLeadToTheirCode() {
        assertThat(conceptOf("mild persistent asthma, uncomplicated")).contains("code:J45.30");
        assertThat(conceptOf("Mild intermittent asthma NOS")).contains("code:J45.20");
        assertThat(conceptOf("allergic wheeze")).contains("code:J45");
    }

    @Test
    void aResidualWordAtTheEndIsLeftOut() {
        assertThat(conceptOf("mild intermittent asthma")).contains("code:J45.20");
    }

    @Test
    void twoCodesWithOneWordingOfOneSourceHaveNeither() {
        assertThat(conceptOf("childhood wheeze")).isEmpty();
    }

    @Test
    void theTitleOfACodeBeatsTheInclusionTermOfAnother() {
        assertThat(conceptOf("mild intermittent asthma, uncomplicated")).contains("code:J45.20");
    }

    @Test
    void aReasonForContactHasItsWholeTitleOnly() {
        assertThat(conceptOf("encounter for general examination, unspecified")).contains("code:Z00.00");
        assertThat(conceptOf("encounter for general examination")).isEmpty();
        assertThat(conceptOf("encounter for adult checkup")).isEmpty();
    }
}
