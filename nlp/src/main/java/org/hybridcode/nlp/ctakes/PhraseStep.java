package org.hybridcode.nlp.ctakes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.ctakes.typesystem.type.textsem.IdentifiedAnnotation;
import org.apache.uima.jcas.JCas;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.nlp.context.ContextAnalyzer;
import org.hybridcode.nlp.dictionary.Hit;
import org.hybridcode.nlp.dictionary.PhraseDictionary;
import org.hybridcode.nlp.section.Section;
import org.hybridcode.rules.facts.Assertion;
import org.hybridcode.rules.facts.Cue;
import org.hybridcode.rules.facts.Mention;
import org.hybridcode.rules.facts.Span;

/**
 * Finds further wordings in a note that has been annotated, and judges them by the words around them, the mentions of the
 * knowledge base among these. It writes nothing into the CAS: what was found before stays as it is.
 */
final class PhraseStep {
    private final PhraseDictionary phrases;
    private final ContextStep context;

    PhraseStep(PhraseDictionary phrases, ContextAnalyzer context) {
        this.phrases = phrases;
        this.context = new ContextStep(context);
    }

    /** The mentions in note order, {@code g1}, {@code g2}. */
    List<Mention> find(JCas cas, List<Section> sections) {
        List<Mention> found = new ArrayList<>();
        int number = 0;
        for (SentenceMentions sentence : SentenceMentions.of(cas)) {
            List<Hit> hits = phrases.find(SentenceWords.of(cas, sentence.sentence()), cas.getDocumentText());
            if (!hits.isEmpty()) {
                mentions(sentence, hits, sections, number, found);
            }
            number++;
        }
        return found;
    }

    private void mentions(
            SentenceMentions sentence, List<Hit> hits, List<Section> sections, int number, List<Mention> found) {
        List<Span> spans = Stream.concat(
                        sentence.mentions().stream()
                                .filter(mention -> !Concepting.isApart(mention))
                                .map(PhraseStep::span),
                        hits.stream().map(Hit::span))
                .distinct()
                .sorted()
                .toList();
        List<Assertion> assertions = context.judged(sentence.sentence(), spans, none -> false, sections);
        for (Hit hit : hits) {
            Assertion assertion = ordered(assertions.get(spans.indexOf(hit.span())));
            for (Term term : hit.terms()) {
                found.add(new Mention(
                        "g" + (found.size() + 1),
                        term.conceptId(),
                        hit.span(),
                        number,
                        ContextStep.sectionAt(sections, hit.span().begin()).kind(),
                        assertion));
            }
        }
    }

    private static Span span(IdentifiedAnnotation mention) {
        return new Span(mention.getBegin(), mention.getEnd());
    }

    private static Assertion ordered(Assertion found) {
        return new Assertion(
                found.polarity(),
                found.temporality(),
                found.certainty(),
                found.experiencer(),
                found.cues().stream()
                        .sorted(Comparator.comparing(Cue::span).thenComparing(Cue::kind))
                        .toList());
    }
}
