package org.hybridcode.nlp.ctakes;

import java.util.List;
import org.apache.ctakes.typesystem.type.textsem.Modifier;
import org.apache.ctakes.typesystem.type.textspan.Sentence;
import org.apache.uima.jcas.JCas;
import org.hybridcode.kb.concept.TermKind;
import org.hybridcode.nlp.dictionary.CircumstanceWords;
import org.hybridcode.nlp.section.Section;

/** Marks the words that tell a circumstance of a condition, so that their own context is judged as well. */
final class CircumstanceStep implements CasStep {
    private final CircumstanceWords words = CircumstanceWords.load();

    @Override
    public void process(JCas cas, List<Section> sections) {
        for (Sentence sentence : cas.select(Sentence.class).asList()) {
            words.in(SentenceWords.of(cas, sentence)).forEach(told -> mark(cas, told));
        }
    }

    private static void mark(JCas cas, CircumstanceWords.Told told) {
        Modifier mention = new Modifier(cas, told.span().begin(), told.span().end());
        Concepting.mark(cas, mention, told.circumstance().conceptId(), TermKind.MODIFIER);
        mention.addToIndexes();
    }
}
