package org.hybridcode.nlp.neural.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.hybridcode.rules.facts.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuoteLocatorTest {
    private static final String NOTE =
            "Type 1 diabetes\n  mellitus, hypotension. Chronic obstructive pulmonary disease (COPD) without exacerbation.";
    private static final QuoteLocator LOCATOR = new QuoteLocator(NOTE);
    private static final Span WHOLE = new Span(0, NOTE.length());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hypotension|hypotension",
                "HYPOTENSION |hypotension",
                "disease (COPD)|disease (COPD)",
                "chronic obstructive pulmonary disease|Chronic obstructive pulmonary disease",
                "chronic  obstructive-pulmonary disease COPD|Chronic obstructive pulmonary disease (COPD",
                "Chronic obstuctive pulmonary disease|Chronic obstructive pulmonary disease",
                "hypotensions|hypotension"
            })
    void findsWordsInTheNote(String quote, String words) {
        assertThat(LOCATOR.locate(quote, WHOLE).map(span -> NOTE.substring(span.begin(), span.end())))
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "hypertension",
        "Type 2 diabetes mellitus",
        "with exacerbation",
        "CPOD",
        "pneumonia",
        "chronik obstructive pulmonari disease",
        "''",
        "'.,;'"
    })
    void findsNothingThatIsNotThere(String quote) {
        assertThat(LOCATOR.locate(quote, WHOLE)).isEmpty();
    }

    @Test
    void findsWordsAcrossALineBreak() {
        assertThat(LOCATOR.locate("type 1 diabetes mellitus", WHOLE)).contains(new Span(0, 26));
    }

    @Test
    void looksOnlyWhereItIsToLook() {
        assertThat(LOCATOR.locate("hypotension", new Span(0, 30))).isEmpty();
        assertThat(LOCATOR.locate("Hypotension", new Span(0, 30))).isEmpty();
    }
}
