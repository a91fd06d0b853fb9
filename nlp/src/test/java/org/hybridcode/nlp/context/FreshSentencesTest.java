package org.hybridcode.nlp.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hybridcode.rules.facts.Assertion;
import org.hybridcode.rules.facts.Certainty;
import org.hybridcode.rules.facts.Experiencer;
import org.hybridcode.rules.facts.Polarity;
import org.hybridcode.rules.facts.Temporality;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Sentences in the style of notes, by what they are about. */
class FreshSentencesTest {

    private static final ContextAnalyzer ANALYZER = ContextAnalyzer.load();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/hybridcode/context/fresh.tsv", delimiter = '\t', quoteCharacter = '\0')
    void givesTheAttributesThatTheSentenceTells(String about, String marked, String attributes) {
        assertThat(told(Example.parse(marked).by(ANALYZER))).as(about).isEqualTo(attributes);
    }

    private static String told(Assertion assertion) {
        List<Enum<?>> told = new ArrayList<>(
                List.of(assertion.polarity(), assertion.temporality(), assertion.certainty(), assertion.experiencer()));
        told.removeAll(List.of(Polarity.AFFIRMED, Temporality.CURRENT, Certainty.CONFIRMED, Experiencer.PATIENT));
        List<String> names = told.stream().map(Enum::name).toList();
        return names.isEmpty() ? "plain" : String.join(" ", names).toLowerCase(Locale.ROOT);
    }
}
