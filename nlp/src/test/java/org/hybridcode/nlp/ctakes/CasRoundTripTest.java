package org.hybridcode.nlp.ctakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.ctakes.typesystem.type.textsem.DiseaseDisorderMention;
import org.apache.ctakes.typesystem.type.textspan.Sentence;
import org.apache.uima.UIMAException;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.hybridcode.kb.concept.TermKind;
import org.hybridcode.nlp.context.ContextAnalyzer;
import org.hybridcode.nlp.context.SentenceText;
import org.hybridcode.nlp.section.Section;
import org.hybridcode.rules.facts.Assertion;
import org.hybridcode.rules.facts.Certainty;
import org.hybridcode.rules.facts.Experiencer;
import org.hybridcode.rules.facts.Polarity;
import org.hybridcode.rules.facts.SectionKind;
import org.hybridcode.rules.facts.Span;
import org.hybridcode.rules.facts.Temporality;
import org.junit.jupiter.api.Test;

/** What the context analyzer says of a mention comes back from the CAS as it went in. */
final class CasRoundTripTest {
    private static final List<String> SENTENCES = List.of(
            "She has #asthma# today.",
            "She denies #asthma#.",
            "She has a history of #asthma#.",
            "Possible #asthma#.",
            "If #asthma# develops then call the clinic.",
            "Mother had #asthma#.",
            "Her husband has #asthma#.",
            "He will develop #asthma#.",
            "No history of possible #asthma#.",
            "Her mother denies a history of #asthma#.",
            "Her husband's #asthma# was in May, no fever.");

    private final ContextAnalyzer context = ContextAnalyzer.load();

    private Assertion direct(String sentence, Span span) {
        return context.analyze(SentenceText.bare(sentence), List.of(span)).get(0);
    }

    private Assertion throughTheCas(String text, Span span) throws UIMAException {
        List<Section> sections =
                List.of(new Section(SectionKind.UNSPECIFIED, new Span(0, 1), new Span(0, text.length()), false));
        JCas cas = JCasFactory.createJCas();
        cas.setDocumentText(text);
        new Sentence(cas, 0, text.length()).addToIndexes();
        DiseaseDisorderMention mention = new DiseaseDisorderMention(cas, span.begin(), span.end());
        Concepting.mark(cas, mention, "code:J45.909", TermKind.LAY);
        mention.addToIndexes();
        new ContextStep(context).process(cas, sections);
        FoundMention read = new MentionReader(cas, sections).read().mentions().get(0);
        assertThat(read.kind()).isEqualTo(TermKind.LAY);
        assertThat(read.mention().conceptId()).isEqualTo("code:J45.909");
        assertThat(read.mention().span()).isEqualTo(span);
        return read.mention().assertion();
    }

    @Test
    void attributesAndCuesSurvive() throws UIMAException {
        Set<Polarity> polarities = EnumSet.noneOf(Polarity.class);
        Set<Temporality> times = EnumSet.noneOf(Temporality.class);
        Set<Certainty> certainties = EnumSet.noneOf(Certainty.class);
        Set<Experiencer> persons = EnumSet.noneOf(Experiencer.class);
        for (String marked : SENTENCES) {
            String sentence = marked.replace("#", "");
            Span span = new Span(marked.indexOf('#'), marked.lastIndexOf('#') - 1);
            Assertion assertion = direct(sentence, span);

            assertThat(throughTheCas(sentence, span)).as(sentence).isEqualTo(assertion);
            polarities.add(assertion.polarity());
            times.add(assertion.temporality());
            certainties.add(assertion.certainty());
            persons.add(assertion.experiencer());
        }
        assertThat(polarities).containsExactlyInAnyOrder(Polarity.values());
        assertThat(times).containsExactlyInAnyOrder(Temporality.values());
        assertThat(certainties).containsExactlyInAnyOrder(Certainty.values());
        assertThat(persons).containsExactlyInAnyOrder(Experiencer.values());
    }
}
