package org.hybridcode.expansion.mine;

import static org.assertj.core.api.Assertions.assertThat;

import org.hybridcode.rules.facts.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LongFormTest {

    @ParameterizedTest
    @CsvSource({
        "a history of systemic lupus erythematosus (SLE), systemic lupus erythematosus",
        "with familial Mediterranean fever (FMF), familial Mediterranean fever",
        "the patient has no known allergies (NKDA), ''",
        "seen in clinic. fever (FMF), ''"
    })
    void findsTheWordsThatTheLettersStandFor(String text, String expected) {
        int bracket = text.indexOf('(');
        String found = LongForm.before(text, bracket, text.substring(bracket + 1, text.length() - 1))
                .map((Span span) -> text.substring(span.begin(), span.end()))
                .orElse("");
        assertThat(found).isEqualTo(expected);
    }
}
