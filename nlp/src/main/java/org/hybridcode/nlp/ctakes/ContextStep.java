package org.hybridcode.nlp.ctakes;

import java.util.List;
import java.util.function.IntPredicate;
import org.apache.ctakes.typesystem.type.constants.CONST;
import org.apache.ctakes.typesystem.type.textsem.ContextAnnotation;
import org.apache.ctakes.typesystem.type.textsem.IdentifiedAnnotation;
import org.apache.ctakes.typesystem.type.textspan.Sentence;
import org.apache.uima.jcas.JCas;
import org.hybridcode.nlp.context.ContextAnalyzer;
import org.hybridcode.nlp.context.SentenceText;
import org.hybridcode.nlp.section.Section;
import org.hybridcode.rules.facts.Assertion;
import org.hybridcode.rules.facts.Certainty;
import org.hybridcode.rules.facts.Cue;
import org.hybridcode.rules.facts.Polarity;
import org.hybridcode.rules.facts.SectionKind;
import org.hybridcode.rules.facts.Span;
import org.hybridcode.rules.facts.Temporality;

/** Sets the standard cTAKES attributes of the mentions from the words around them, and writes each cue beside them. */
final class ContextStep implements CasStep {
    private final ContextAnalyzer context;

    ContextStep(ContextAnalyzer context) {
        this.context = context;
    }

    @Override
    public void process(JCas cas, List<Section> sections) {
        int next = 1;
        for (SentenceMentions sentence : SentenceMentions.of(cas)) {
            // Words that tell a circumstance or an effect are cues of their own: they hide none from the other
            // mentions.
            for (boolean apart : List.of(false, true)) {
                List<IdentifiedAnnotation> mentions = sentence.mentions().stream()
                        .filter(mention -> Concepting.isApart(mention) == apart)
                        .toList();
                if (!mentions.isEmpty()) {
                    next = judge(cas, new SentenceMentions(sentence.sentence(), mentions), sections, next);
                }
            }
        }
    }

    private int judge(JCas cas, SentenceMentions found, List<Section> sections, int first) {
        List<Assertion> assertions = judged(
                found.sentence(),
                found.mentions().stream()
                        .map(mention -> new Span(mention.getBegin(), mention.getEnd()))
                        .toList(),
                place -> Concepting.isBareWord(found.mentions().get(place)),
                sections);
        int id = first;
        for (int i = 0; i < assertions.size(); i++) {
            IdentifiedAnnotation mention = found.mentions().get(i);
            mention.setId(id);
            write(cas, mention, assertions.get(i));
            id++;
        }
        return id;
    }

    /**
     * What the words around spans of a sentence, of which there is one at least, make of each of them.
     *
     * @param word whether the span of this place is a word that holds back no cue
     */
    List<Assertion> judged(Sentence sentence, List<Span> spans, IntPredicate word, List<Section> sections) {
        Section section = sectionAt(sections, sentence.getBegin());
        int begin = afterHeading(sentence, spans.get(0), section);
        SentenceText text = new SentenceText(
                sentence.getCoveredText().substring(begin - sentence.getBegin()),
                begin,
                section.kind(),
                section.heading());
        return context.analyze(
                text,
                spans.stream()
                        .map(span -> within(begin, sentence.getEnd(), span))
                        .toList(),
                word);
    }

    /** A known heading speaks through its section; its words are no cue beside that, unless it is itself a mention. */
    private static int afterHeading(Sentence sentence, Span first, Section section) {
        int begin = sentence.getBegin();
        int end = section.heading().end();
        boolean opens = section.headed()
                && section.kind() != SectionKind.UNSPECIFIED
                && begin <= section.heading().begin()
                && end < sentence.getEnd()
                && first.begin() >= end;
        return opens ? end : begin;
    }

    /** A span that somebody gave may run over the sentence's end; it is judged by the part that lies inside. */
    private static Span within(int begin, int end, Span mention) {
        int from = Math.min(Math.max(mention.begin(), begin), end - 1);
        return new Span(from, Math.max(from + 1, Math.min(mention.end(), end)));
    }

    static Section sectionAt(List<Section> sections, int offset) {
        Section found = sections.get(0);
        for (Section section : sections) {
            if (section.span().begin() <= offset) {
                found = section;
            }
        }
        return found;
    }

    private static void write(JCas cas, IdentifiedAnnotation mention, Assertion assertion) {
        mention.setPolarity(
                assertion.polarity() == Polarity.NEGATED
                        ? CONST.NE_POLARITY_NEGATION_PRESENT
                        : CONST.NE_POLARITY_NEGATION_ABSENT);
        mention.setHistoryOf(
                assertion.temporality() == Temporality.HISTORICAL
                        ? CONST.NE_HISTORY_OF_PRESENT
                        : CONST.NE_HISTORY_OF_ABSENT);
        mention.setUncertainty(
                assertion.certainty() == Certainty.UNCERTAIN
                        ? CONST.NE_UNCERTAINTY_PRESENT
                        : CONST.NE_UNCERTAINTY_ABSENT);
        mention.setConditional(assertion.certainty() == Certainty.HYPOTHETICAL);
        mention.setSubject(
                switch (assertion.experiencer()) {
                    case PATIENT -> CONST.ATTR_SUBJECT_PATIENT;
                    case FAMILY -> CONST.ATTR_SUBJECT_FAMILY_MEMBER;
                    case OTHER -> CONST.ATTR_SUBJECT_OTHER;
                });
        assertion.cues().forEach(cue -> write(cas, mention, cue));
    }

    private static void write(JCas cas, IdentifiedAnnotation mention, Cue cue) {
        ContextAnnotation annotation =
                new ContextAnnotation(cas, cue.span().begin(), cue.span().end());
        annotation.setId(mention.getId());
        annotation.setFocusText(cue.phrase());
        annotation.setScope(cue.kind().name());
        annotation.addToIndexes();
    }
}
